import type { PartnerId } from '../../lib/icp/vocabulary';
import { listConfigs } from '../../lib/storage/configs';
import type { PartnerClient } from '../../lib/partners/types';
import { syncAccount } from '../../lib/sync/account';
import type { Mapping } from '../../lib/sync/mapping';
import { device } from './device';
import { FakePartner, type ClientOptions } from './fake-partner';

/** The mapping of a partner that holds everything. */
export const whole: Mapping = { losses: () => [], carried: (config) => config };

/** A device at one partner in memory, whatever the partner's capabilities say of it. */
export async function at(partnerId: PartnerId) {
  const partner = new FakePartner();
  const a = await device({ partner: partnerId });
  const run = async (options?: ClientOptions, client: PartnerClient = partner.client(options)) =>
    syncAccount(await a.account(), client, { ...a, mapping: () => whole });
  const labels = async () => (await listConfigs(a.db)).map(({ config }) => config.label);
  const there = () => [...partner.configs.values()].map(({ label }) => label);
  return { partner, a, run, labels, there };
}
