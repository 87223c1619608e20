import { expect, it } from 'vitest';
import {
  forgetRefusals,
  noteAccess,
  noteReadOnly,
  noteRun,
  pauseAccount,
} from '../../lib/storage/account-state';
import { connectAccount, disconnectAccount, getAccount, getAccounts } from '../../lib/storage/accounts';
import { createConfig, listConfigs } from '../../lib/storage/configs';
import { fresh, harbor, icp } from './fresh';

const trouble = {
  lastError: { kind: 'unauthorized', message: 'no such key', at: 1 },
  pausedUntil: 9,
  failures: 2,
};

it('connecting an organization again gives it the new key, and no second account', async () => {
  const db = fresh();
  const first = await connectAccount(harbor, db);
  await noteRun(first, trouble, db);
  await connectAccount({ ...harbor, key: 'pk_test_second' }, db);
  expect(await getAccounts(db)).toEqual([{ ...first, key: 'pk_test_second' }]);
});

it('a new key clears what was wrong with the old one, and what a run with the old one says later', async () => {
  const db = fresh();
  const old = await connectAccount(harbor, db);
  await noteRun(old, trouble, db);
  expect(await getAccount(old.id, db)).toEqual({ ...old, ...trouble });
  await connectAccount({ ...harbor, key: 'pk_test_second' }, db);
  await noteRun(old, trouble, db);
  expect(await getAccount(old.id, db)).toEqual({ ...old, key: 'pk_test_second' });
});

it('connecting again with the same key does not end the pause that the partner asked for', async () => {
  const db = fresh();
  const account = await connectAccount(harbor, db);
  const limited = { lastError: { kind: 'rate_limited', message: '', at: 1 }, pausedUntil: 9 };
  await noteRun(account, limited, db);
  await connectAccount({ ...harbor, organizationName: 'Harbor' }, db);
  expect(await getAccount(account.id, db)).toMatchObject({ pausedUntil: 9, organizationName: 'Harbor' });
  await connectAccount({ ...harbor, key: 'pk_test_second' }, db);
  expect((await getAccount(account.id, db))?.pausedUntil).toBeUndefined();
});

it('a good run clears what was wrong', async () => {
  const db = fresh();
  const account = await connectAccount(harbor, db);
  await noteRun(account, trouble, db);
  await noteRun({ ...account, ...trouble }, { lastSyncAt: 5 }, db);
  expect(await getAccount(account.id, db)).toEqual({ ...account, lastSyncAt: 5 });
});

it('a good run does not end the pause that came up within it', async () => {
  const db = fresh();
  const account = await connectAccount(harbor, db);
  await pauseAccount(account, 9, db);
  await noteRun(account, { lastSyncAt: 5 }, db);
  expect(await getAccount(account.id, db)).toEqual({ ...account, lastSyncAt: 5, pausedUntil: 9 });
});

it('a refused write makes an account read-only until its key is checked anew', async () => {
  const db = fresh();
  const account = await connectAccount(harbor, db);
  const refusal = { kind: 'forbidden', message: 'This key may only read.', at: 1 };
  await noteReadOnly(account, refusal, db);
  expect(await getAccount(account.id, db)).toEqual({ ...account, access: 'read', refusal });
  await connectAccount({ ...harbor, key: 'pk_test_second' }, db);
  const { access, refusal: still } = (await getAccount(account.id, db))!;
  expect([access, still]).toEqual([undefined, undefined]);
  await connectAccount({ ...harbor, access: 'read' }, db);
  expect((await getAccount(account.id, db))?.access).toBe('read');
  await connectAccount(harbor, db);
  expect((await getAccount(account.id, db))?.access).toBeUndefined();
});

it('what refused a write is tried again, at once or after a time; what the key’s check told stays', async () => {
  const db = fresh();
  const account = await connectAccount(harbor, db);
  await connectAccount({ ...harbor, organizationId: 'org-2', access: 'read' }, db);
  const refusal = { kind: 'forbidden', message: 'Out of quota.', at: 5 };
  const access = async () => (await getAccounts(db)).map((row) => row.access);
  await noteReadOnly(account, refusal, db);
  const forgotten = async () => [await access(), (await getAccount(account.id, db))?.refusal];
  await forgetRefusals(14, 10, db);
  expect(await access()).toEqual(['read', 'read']);
  await forgetRefusals(15, 10, db);
  expect(await forgotten()).toEqual([[undefined, 'read'], undefined]);

  await noteReadOnly(account, refusal, db);
  await forgetRefusals(5, 0, db);
  expect(await forgotten()).toEqual([[undefined, 'read'], undefined]);
});

it('a refusal from later than now is forgotten: the clock was put back', async () => {
  const db = fresh();
  const account = await connectAccount(harbor, db);
  await noteReadOnly(account, { kind: 'forbidden', message: '', at: 5 }, db);
  await forgetRefusals(4, 10, db);
  expect(await getAccount(account.id, db)).not.toHaveProperty('access');
});

it('a new check of the key tells what it may do, unless it is another key by now', async () => {
  const db = fresh();
  const account = await connectAccount({ ...harbor, access: 'read' }, db);
  await noteAccess({ ...account, key: 'former' }, 'write', db);
  expect((await getAccount(account.id, db))?.access).toBe('read');
  await noteAccess(account, 'write', db);
  expect((await getAccount(account.id, db))?.access).toBe('write');
  await noteReadOnly(account, { kind: 'forbidden', message: '', at: 1 }, db);
  await noteAccess(account, undefined, db);
  expect(await getAccount(account.id, db)).not.toHaveProperty('access');
});

it('disconnecting leaves nothing of the account but the configs', async () => {
  const db = fresh();
  const { id } = await connectAccount(harbor, db);
  const { config } = await createConfig(icp('Sales'), undefined, db);
  await db.links.put({ configId: 'other', accountId: id, remoteKey: 'other', base: config });
  await disconnectAccount(id, db);
  expect([await db.accounts.count(), await db.links.count(), await db.outbox.count()]).toEqual([0, 0, 0]);
  expect(await listConfigs(db)).toHaveLength(1);
});
