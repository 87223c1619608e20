import { capabilities } from '../icp/capabilities';
import type { IcpConfig } from '../icp/schema';
import type { PartnerId } from '../icp/vocabulary';
import type { PartnerClient, RemoteConfig } from '../partners/types';

/** The client of a partner whose ICPs have no slugs says so: whatever stands in their place there, it is empty here. */
export function withOwnSlugs(client: PartnerClient, partner: PartnerId): PartnerClient {
  if (capabilities[partner].hasSlugs) return client;
  const unnamed = ({ remoteKey, config }: RemoteConfig) => ({ remoteKey, config: { ...config, slug: '' } });
  return {
    list: async () => {
      const listing = await client.list();
      return { ...listing, configs: listing.configs.map(unnamed) };
    },
    create: async (config) => unnamed(await client.create(config)),
    get: async (remoteKey) => unnamed(await client.get(remoteKey)),
    update: async (remoteKey, config) => unnamed(await client.update(remoteKey, config)),
    delete: (remoteKey) => client.delete(remoteKey),
  };
}

/** What is there, under the slug that it has here where it has none there. */
export function asOurs(
  { config }: RemoteConfig,
  mine: Pick<IcpConfig, 'slug'> | null | undefined,
): IcpConfig {
  return config.slug === '' && mine ? { ...config, slug: mine.slug } : config;
}
