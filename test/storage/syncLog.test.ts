import { expect, it } from 'vitest';
import { connectAccount, disconnectAccount } from '../../lib/storage/accounts';
import { append, exportLog, recent } from '../../lib/storage/syncLog';
import { fresh, harbor } from './fresh';

it('keeps the last 500 events', async () => {
  const db = fresh();
  for (const from of [0, 300, 600])
    await append(
      Array.from({ length: 300 }, (_, n) => ({ at: from + n, accountId: 'a', event: 'merged' as const })),
      db,
    );
  const kept = await recent(999, db);
  expect([kept.length, kept[0]?.at, kept.at(-1)?.at]).toEqual([500, 899, 400]);
});

const lines = async (db: ReturnType<typeof fresh>) =>
  (await exportLog(db))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

it('is exported as JSON lines that name the partner and nobody', async () => {
  const db = fresh();
  const { id: accountId } = await connectAccount(harbor, db);
  const configId = '0190aaaa-0000-7000-8000-0000deadbeef';
  const own = { accountId, configId, label: 'Anna Example’s leads' };
  await append(
    [
      { at: 0, ...own, event: 'sent_create' },
      { at: 1_000, accountId: 'gone-before', event: 'error', detail: 'network' },
      { at: 2_000, ...own, label: 'Renamed by Anna', event: 'error', detail: 'invalid' },
      { at: 3_000, ...own, event: 'conflict', detail: 'label, annasField, boss, rules' },
    ],
    db,
  );
  await disconnectAccount(accountId, db);
  const [partner, account, icp] = ['bullseye-partner', accountId.slice(-8), 'deadbeef'];
  expect(await lines(db)).toEqual([
    { time: '1970-01-01T00:00:00.000Z', partner, account, event: 'sent_create', icp },
    { time: '1970-01-01T00:00:01.000Z', account: 'e-before', event: 'error', detail: 'network' },
    { time: '1970-01-01T00:00:02.000Z', partner, account, event: 'error', icp, detail: 'invalid' },
    {
      time: '1970-01-01T00:00:03.000Z',
      partner,
      account,
      event: 'conflict',
      icp,
      detail: 'label, other, rules',
    },
  ]);
  expect(await exportLog(fresh())).toBe('');
});

it('knows an ICP by the same code in every export', async () => {
  const db = fresh();
  const event = (configId: string) => ({ at: 0, accountId: 'a', event: 'merged' as const, configId });
  await append([event('first-00000001'), event('second-00000002')], db);
  const before = (await lines(db)).at(-1);
  await append(
    Array.from({ length: 499 }, () => event('second-00000002')),
    db,
  );
  expect((await lines(db)).at(-1)).toEqual(before);
  expect(await lines(db)).toHaveLength(500);
});
