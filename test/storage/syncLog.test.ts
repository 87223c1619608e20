import { expect, it } from 'vitest';
import { append, exportLog, recent } from '../../lib/storage/syncLog';
import { fresh } from './fresh';

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

it('is exported as JSON lines that name nobody', async () => {
  const db = fresh();
  await append(
    [
      { at: 0, accountId: 'account-secret', event: 'sent_create', label: 'Anna Example’s leads' },
      { at: 1_000, accountId: 'other-account', event: 'error', detail: 'network' },
      { at: 2_000, accountId: 'account-secret', event: 'error', label: 'Other', detail: 'invalid' },
      {
        at: 3_000,
        accountId: 'account-secret',
        event: 'conflict',
        label: 'Anna Example’s leads',
        detail: 'label, annasField, boss, rules',
      },
    ],
    db,
  );
  const text = await exportLog(db);
  expect(
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    { time: '1970-01-01T00:00:00.000Z', account: 1, event: 'sent_create', icp: 1 },
    { time: '1970-01-01T00:00:01.000Z', account: 2, event: 'error', detail: 'network' },
    { time: '1970-01-01T00:00:02.000Z', account: 1, event: 'error', icp: 2, detail: 'invalid' },
    {
      time: '1970-01-01T00:00:03.000Z',
      account: 1,
      event: 'conflict',
      icp: 1,
      detail: 'label, other, rules',
    },
  ]);
  expect(await exportLog(fresh())).toBe('');
});
