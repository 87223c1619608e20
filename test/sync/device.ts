import type { IcpConfig } from '../../lib/icp/schema';
import type { PartnerClient } from '../../lib/partners/types';
import { connectAccount, getAccount, type NewAccount } from '../../lib/storage/accounts';
import { LensDatabase } from '../../lib/storage/db';
import { syncAccount } from '../../lib/sync/account';
import { FakePartner, type ClientOptions } from './fake-partner';

export const account: NewAccount = {
  partner: 'bullseye-partner',
  baseUrl: 'https://partner.example.com/api/v1',
  organizationId: 'org-1',
  organizationName: 'Harbor & Pine',
  key: 'pk_test_device',
};

let made = 0;
/** Milliseconds that pass between two looks at the clock. */
const TICK = 1_000;

/** A database of its own, with one account connected. */
export async function device(override: Partial<NewAccount> = {}) {
  made += 1;
  const db = new LensDatabase(`device-${made}`);
  const { id: accountId } = await connectAccount({ ...account, ...override }, db);
  let clock = 1_000_000;
  const now = () => (clock += TICK);
  const deps = { db, now };

  return {
    db,
    accountId,
    now,
    account: async () => (await getAccount(accountId, db))!,
    /** One run of the account, whether it is paused or not. */
    async sync(client: PartnerClient) {
      await syncAccount((await getAccount(accountId, db))!, client, deps);
    },
  };
}

export type Device = Awaited<ReturnType<typeof device>>;

/** Two devices of one account. */
export async function pair() {
  const partner = new FakePartner();
  const [a, b] = [await device(), await device()];
  const sync = (each: Device, options?: ClientOptions) => each.sync(partner.client(options));
  return { partner, a, b, sync };
}

export function icp(label: string, ...titles: string[]): IcpConfig {
  const conditions = titles.map((value) => ({ type: 'job_title', comparator: 'contains', value }));
  return { slug: '', label, rules: { groups: [{ operator: 'AND', conditions }] } };
}

export function titles(config: IcpConfig | undefined): unknown[] {
  return config?.rules.groups.flatMap(({ conditions }) => conditions.map(({ value }) => value)) ?? [];
}
