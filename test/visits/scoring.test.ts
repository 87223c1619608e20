import { expect, it } from 'vitest';
import { clearColumns, readColumns, writeColumns } from '../../lib/storage/columns';
import { cacheOf } from '../../lib/bulk/cache';
import type { Held } from '../../lib/bulk/held';
import { load } from '../../lib/bulk/load';
import type { LensDatabase } from '../../lib/storage/db';
import { getRecalculation } from '../../lib/storage/recalculations';
import { deleteVisits, keepVisits, withVisits } from '../../lib/storage/visits';
import { createConfig } from '../../lib/storage/configs';
import { begin, proceed } from '../../lib/recalculate/run';
import { importVisits } from '../../lib/visits/import';
import { judge } from '../../lib/verdict/judge';
import { open, saw, status } from '../bulk/world';
import type { IcpConfig } from '../../lib/icp/schema';
import { event, fileOf, fresh, NOW } from './world';

const DAY = 86_400_000;
const condition = (type: string, comparator: string, value: string | number | string[]) => ({
  type,
  comparator,
  value,
});
const rule = (label: string, conditions: IcpConfig['rules']['groups'][number]['conditions']): IcpConfig => ({
  slug: label,
  label,
  rules: { groups: [{ operator: 'AND', conditions }] },
});
const configs: IcpConfig[] = [
  rule('Recent', [condition('last_seen_days', 'lte', 2)]),
  rule('Pricing', [condition('page_contains', 'contains', 'pricing'), condition('page_view_count', 'gt', 3)]),
  rule('Paid', [condition('utm_medium', 'in', ['cpc']), condition('session_count', 'gte', 2)]),
  rule('Not from a search', [condition('utm_source', 'not_equals', 'google')]),
];

const linkedIn = (name: string) => `https://www.linkedin.com/in/${name}-example`;
const person = (name: string, session: string, day: number, more: object = {}) =>
  event({
    session_id: session,
    timestamp: new Date(NOW - day * DAY).toISOString(),
    visitor: { linkedin_url: linkedIn(name) },
    ...more,
  });

/** Three people seen, two of whom visited; one visited that was never seen. */
async function world(): Promise<LensDatabase> {
  const db = fresh();
  for (const name of ['ada', 'bob', 'cleo']) await saw(db, name, { linkedin_url: [linkedIn(name)] });
  return db;
}
const file = fileOf(
  person('ada', 'a1', 1),
  person('ada', 'a2', 30),
  person('bob', 'b1', 40, { session: { landing_page: '/start', pages_visited: [], utm_source: 'bing' } }),
  person('dan', 'd1', 3),
);
const visit = (db: LensDatabase) => importVisits(file, (batch) => keepVisits(batch, NOW, db), { now: NOW });

const nameIn = (key: string) => key.split('/').findLast(Boolean) ?? '';

async function withoutColumns(db: LensDatabase): Promise<LensDatabase> {
  await clearColumns(db);
  return db;
}

/** Each profile's days since its newest visit. */
function lastSeenIn({ columns }: Held): Record<string, unknown> {
  const { codes, values } = columns.column('last_seen_days').dump(columns.size);
  return Object.fromEntries(columns.keys.map((key, row) => [nameIn(key), values[codes[row] ?? 0]]));
}

/** Every stored profile's floor and ceiling under each config, as a page's badge and the panel score it. */
async function live(db: LensDatabase, now: number) {
  const rows = await withVisits(await db.sightings.toArray(), now, db);
  return configs.map((config) =>
    rows.map(({ key, subject }) => {
      const { floor, ceiling } = judge(subject, configs).find((judged) => judged.config === config)!.result;
      return [key, floor, ceiling];
    }),
  );
}

async function bulk(scorer: ReturnType<typeof open>) {
  const all = [];
  for (const index of configs.keys()) {
    const { keys, floors, ceilings } = await scorer.scores({ all: configs, index });
    all.push(keys.map((key, row) => [key, floors[row], ceilings[row]]));
  }
  return all;
}

it('all stored profiles score in bulk as they do on a page: before an import, after it, the next days, and without', async () => {
  const db = await world();
  let now = NOW;
  const scorer = open(db, { now: () => now, lookEvery: 20 });
  const { version } = await status(scorer, 'ready');
  const before = await bulk(scorer);
  expect(before).toEqual(await live(db, now));

  await visit(db);
  await status(scorer, 'ready', (next) => next.version === version + 1);
  const after = await bulk(scorer);
  expect(after).toEqual(await live(db, now));
  expect(after).not.toEqual(before);
  const [recent] = after;
  expect(recent?.map(([, floor]) => floor)).toEqual([100, 0, 0]);

  now += 2 * DAY;
  await status(scorer, 'ready', (next) => next.version === version + 2);
  const later = await bulk(scorer);
  expect(later).toEqual(await live(db, now));
  expect(later[0]?.map(([, floor]) => floor)).toEqual([0, 0, 0]);

  await deleteVisits(db);
  await status(scorer, 'ready', (next) => next.version === version + 3);
  expect(await bulk(scorer)).toEqual(before);
  scorer.close();
});

it('somebody seen after the import has their visits, live and in bulk', async () => {
  const db = await world();
  await visit(db);
  const scorer = open(db, { now: () => NOW });
  await status(scorer, 'ready');
  await saw(db, 'dan', { linkedin_url: [linkedIn('dan')] });
  await status(scorer, 'ready', ({ profiles }) => profiles === 4);
  expect(await bulk(scorer)).toEqual(await live(db, NOW));
  scorer.close();
});

it.each([
  ['the same day', NOW + 60_000, []],
  ['another day', NOW + DAY, ['ada-example', 'bob-example']],
])(
  'of columns kept on disk those are read again whose visits say something else: %s',
  async (_, now, read) => {
    const db = await world();
    await visit(db);
    await writeColumns(cacheOf((await load(db, () => undefined, NOW)).held), db);
    const keys: string[] = [];
    db.sightings.hook('reading', (row) => {
      keys.push(nameIn(row.key));
      return row;
    });
    const { held, isChanged } = await load(db, () => undefined, now);
    expect([keys, isChanged]).toEqual([read, read.length > 0]);
    expect(lastSeenIn(held)).toEqual(
      lastSeenIn((await load(await withoutColumns(db), () => undefined, now)).held),
    );
  },
);

it('of columns of other visits nothing is good', async () => {
  const db = await world();
  await visit(db);
  await writeColumns(cacheOf((await load(db, () => undefined, NOW)).held), db);
  await importVisits(fileOf(person('cleo', 'c1', 1)), (batch) => keepVisits(batch, NOW, db), { now: NOW });
  expect((await load(db, () => undefined, NOW)).isChanged).toBe(true);
  expect(await readColumns(db)).toBeUndefined();
});

it('without visits the columns on disk are good on any day', async () => {
  const db = await world();
  await writeColumns(cacheOf((await load(db, () => undefined, NOW)).held), db);
  expect((await load(db, () => undefined, NOW + 400 * DAY)).isChanged).toBe(false);
});

it('a recalculation counts visits as of when it began', async () => {
  const db = await world();
  await visit(db);
  await createConfig(configs[0]!, [], db);
  let now = NOW;
  await begin(null, { db, now: () => now });
  now += 9 * DAY;
  await proceed({ db, step: 1, now: () => now });
  expect((await getRecalculation(db))?.tallies[0]?.now).toEqual({ yes: 1, no: 1, unknown: 1 });
});

it('what visits say is never stored with a profile', async () => {
  const db = await world();
  await visit(db);
  const before = await db.sightings.toArray();
  await withVisits(before, NOW, db);
  await saw(db, 'ada', { linkedin_url: [linkedIn('ada')], city: ['Hamburg'] });
  expect(JSON.stringify(await db.sightings.toArray())).not.toMatch(/session_count|last_seen|utm_|page_/);
});
