import { expect, it } from 'vitest';
import { noteReadOnly } from '../../lib/storage/account-state';
import { connectAccount, getAccounts } from '../../lib/storage/accounts';
import { createConfig, listConfigs } from '../../lib/storage/configs';
import { syncAll } from '../../lib/sync/run';
import { account, device, icp } from './device';
import { FakePartner, type Fault } from './fake-partner';

/** A device with two accounts, each at a partner of its own that may be made to fail. */
async function twoAccounts() {
  const { db, accountId, now } = await device();
  const second = await connectAccount({ ...account, organizationId: 'org-2', key: 'pk_test_second' }, db);
  const [partner, other] = [new FakePartner(), new FakePartner()];
  const faults: Fault[] = [];
  const sync = (byHand = false) =>
    syncAll({
      db,
      now,
      byHand,
      connect: ({ id }) =>
        id === accountId ? partner.client({ fault: () => faults.shift() }) : other.client(),
    });
  return { db, accountId, second, partner, other, faults, sync, now };
}

it('one account that fails holds up no other, and pauses', async () => {
  const { db, partner, other, faults, sync } = await twoAccounts();
  await createConfig(icp('Sales', 'VP'), undefined, db);
  faults.push('server');
  await sync();
  expect([partner.configs.size, other.configs.size]).toEqual([0, 1]);
  await sync();
  expect(partner.requests).toEqual(['list']);
  await sync(true);
  expect(partner.configs.size).toBe(1);
  const [first] = await getAccounts(db);
  expect(first?.lastError ?? first?.pausedUntil ?? first?.failures).toBeUndefined();
  expect(first?.lastSyncAt).toBeDefined();
});

it('a new key is tried at once', async () => {
  const { db, partner, faults, sync } = await twoAccounts();
  partner.add(icp('There', 'VP'));
  faults.push('server');
  await sync();
  await sync();
  expect(await listConfigs(db)).toEqual([]);
  await connectAccount({ ...account, key: 'pk_test_new' }, db);
  await sync();
  expect(await listConfigs(db)).toHaveLength(1);
});

it('what refused a write is written to again after a day, by itself', async () => {
  const { db, partner, sync, now } = await twoAccounts();
  const [first] = await getAccounts(db);
  await createConfig(icp('Sales', 'VP'), [first!.id], db);
  const DAY = 86_400_000;
  await noteReadOnly(first!, { kind: 'forbidden', message: 'Out of quota.', at: now() - DAY + 60_000 }, db);
  await sync();
  expect(partner.requests).toEqual(['list']);
  await noteReadOnly(first!, { kind: 'forbidden', message: 'Out of quota.', at: now() - DAY }, db);
  await sync();
  expect(partner.requests).toEqual(['list', 'list', 'create']);
  expect((await getAccounts(db))[0]).not.toHaveProperty('refusal');
});

it('what fails on this device, not at a partner, is thrown once the other accounts have run', async () => {
  const { db, other, now } = await twoAccounts();
  other.add(icp('There', 'VP'));
  const broken = new FakePartner().client({ fault: () => 'died before' });
  const [first] = await getAccounts(db);
  const run = syncAll({ db, now, connect: ({ id }) => (id === first?.id ? broken : other.client()) });
  await expect(run).rejects.toThrow();
  const [noted] = await getAccounts(db);
  expect(noted).toMatchObject({ lastError: { kind: 'other', message: 'Error' }, failures: 1 });
  expect(await listConfigs(db)).toHaveLength(1);
});
