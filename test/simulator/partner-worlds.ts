import type { IcpConfig } from '../../lib/icp/schema';
import { fromBullseye, toBullseye } from '../../lib/partners/bullseye-partner.mapping';
import type { NewAccount } from '../../lib/storage/accounts';
import { BASE_PATH, createSandbox, demo, type Sandbox } from '../sandbox';

/** A partner system as the simulator needs it: a row of `partnerWorlds`. */
export interface PartnerWorld {
  /** One account an organization. */
  readonly accounts: readonly NewAccount[];
  /** The ICPs that stand there now, by their keys. */
  stored(organization: number): Map<string, IcpConfig>;
  /** The body that a config is sent as. */
  bodyOf(config: IcpConfig): unknown;
  /** What somebody else does there. */
  create(organization: number, config: IcpConfig): void;
  update(organization: number, key: string, config: IcpConfig): void;
  delete(organization: number, key: string): void;
}

const organizations = [demo.organization, demo.otherOrganization];

function bullseyePartner({ icpConfigs }: Sandbox): PartnerWorld {
  const idOf = (organization: number) => organizations[organization]!.id;
  const bodyOf = (config: IcpConfig) => toBullseye(config).value as Parameters<typeof icpConfigs.create>[1];
  return {
    accounts: organizations.map(({ id, name }) => ({
      partner: 'bullseye-partner',
      baseUrl: `https://bullseye.example.com${BASE_PATH}`,
      organizationId: id,
      organizationName: name,
      key: demo.keys.write,
    })),
    stored: (organization) =>
      new Map(
        icpConfigs
          .list(idOf(organization))
          .map((config) => [config.slug, fromBullseye(config as unknown as IcpConfig)]),
      ),
    bodyOf,
    create: (organization, config) => void icpConfigs.create(idOf(organization), bodyOf(config)),
    update: (organization, key, config) => void icpConfigs.update(idOf(organization), key, bodyOf(config)),
    delete: (organization, key) => void icpConfigs.delete(idOf(organization), key),
  };
}

const partnerWorlds = { 'bullseye-partner': bullseyePartner };
export type Played = keyof typeof partnerWorlds;
/** The partner systems that schedules are played at. */
export const played = Object.keys(partnerWorlds) as [Played, ...Played[]];

let clock = Date.now;
let sandbox: Sandbox | undefined;

/** The sandbox, by this clock from now on. It is laid out once: that takes longer than most schedules. */
export function sandboxAt(now: () => number): Sandbox {
  clock = now;
  sandbox ??= createSandbox({ now: () => clock(), rateLimit: Infinity });
  return sandbox;
}

/** A partner system without any ICP. */
export function partnerAt(partner: Played, sandbox: Sandbox): PartnerWorld {
  const world = partnerWorlds[partner](sandbox);
  for (const organization of world.accounts.keys())
    for (const key of world.stored(organization).keys()) world.delete(organization, key);
  return world;
}
