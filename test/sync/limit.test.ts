import { expect, it } from 'vitest';
import { connectBullseyePartner } from '../../lib/partners/bullseye-partner';
import { createConfig } from '../../lib/storage/configs';
import { getAccount } from '../../lib/storage/accounts';
import { listOutbox } from '../../lib/storage/outbox';
import { syncAll } from '../../lib/sync/run';
import { device, icp } from './device';

const START = Date.parse('2026-01-01T00:00:30Z');
const RESET = Date.parse('2026-01-01T00:01:00Z');

/** A device at a server that answers each request with what is left of its limit, or refuses it where nothing is. */
async function limited(left: (number | 'none')[], status = 200) {
  let clock = START;
  const { db, accountId } = await device();
  const seen: { at: number; pausedUntil: number | undefined }[] = [];
  const icpConfigs: unknown[] = [];
  const server: typeof fetch = async (...sent) => {
    const request = new Request(...sent);
    seen.push({ at: clock, pausedUntil: (await getAccount(accountId, db))?.pausedUntil });
    const remaining = left.shift() ?? 99;
    const headers = {
      Date: new Date(clock).toUTCString(),
      'X-RateLimit-Remaining': String(remaining === 'none' ? 0 : remaining),
      'X-RateLimit-Reset': String(RESET / 1000),
    };
    if (remaining === 'none') return Response.json({ message: 'Slow down' }, { status: 429, headers });
    if (request.method !== 'POST') return Response.json({ icpConfigs, message: 'Down' }, { status, headers });
    const icpConfig = { ...((await request.json()) as object), slug: `icp-${seen.length}` };
    icpConfigs.push(icpConfig);
    return Response.json({ icpConfig }, { headers });
  };
  return {
    db,
    seen,
    account: async () => (await getAccount(accountId, db))!,
    run: (at: number) => {
      clock = at;
      const now = () => clock;
      return syncAll({
        db,
        now,
        byHand: true,
        connect: (account, deps) => connectBullseyePartner(account, { ...deps, fetch: server, now }),
      });
    },
  };
}

it('the last request of a minute is followed by none before the next, in this run or another', async () => {
  const { db, seen, run, account } = await limited([1, 0]);
  await createConfig(icp('One', 'VP'), undefined, db);
  await createConfig(icp('Two', 'VP'), undefined, db);
  await run(START);
  expect(seen).toHaveLength(2);
  expect((await account()).pausedUntil).toBe(RESET);
  expect(await listOutbox(db)).toMatchObject([{ attempts: 1 }]);
  await run(RESET - 1);
  expect(seen).toHaveLength(2);
  await run(RESET);
  expect(seen.slice(2).map(({ at }) => at)).toEqual([RESET, RESET]);
  expect(await listOutbox(db)).toEqual([]);
});

it('a run that ends with the last request is a good one, and the next waits', async () => {
  const { seen, run, account } = await limited([0]);
  await run(START);
  await run(START + 1);
  expect(seen).toHaveLength(1);
  const { lastError, lastSyncAt, pausedUntil } = await account();
  expect([lastError, lastSyncAt, pausedUntil]).toEqual([undefined, START, RESET]);
});

it('a refusal is on disk before anything else is done about it', async () => {
  const { db, seen, run, account } = await limited([1, 'none']);
  await createConfig(icp('One', 'VP'), undefined, db);
  // The worker dies on the first thing that it writes once it has paused.
  db.accounts.hook('updating', (change) => {
    if ('lastError' in change) throw new Error('died');
  });
  await run(START).catch(() => {});
  expect((await account()).pausedUntil).toBe(RESET);
  await run(RESET - 1);
  expect(seen).toHaveLength(2);
});

it('a run that fails with the last request waits too, even where the rep would not wait for the failure', async () => {
  const { seen, run, account } = await limited([0], 500);
  await run(START);
  expect((await account()).lastError?.kind).toBe('server');
  await run(RESET - 1);
  expect(seen).toHaveLength(1);
  await run(RESET);
  expect(seen.length).toBeGreaterThan(1);
});
