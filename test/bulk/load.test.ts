import { expect, it, vi } from 'vitest';
import { cacheOf } from '../../lib/bulk/cache';
import { CHUNK, load, follow } from '../../lib/bulk/load';
import type { Held } from '../../lib/bulk/held';
import { readColumns, writeColumns } from '../../lib/storage/columns';
import type { LensDatabase } from '../../lib/storage/db';
import type { ColumnsRow } from '../../lib/storage/rows';
import { fresh, saw, tear } from './world';

const silent = () => undefined;

const nameOf = (key: string) => key.split('/').findLast(Boolean) ?? '';

/** Each profile's name with its city. */
function cities({ columns }: Held): Record<string, unknown> {
  const { codes, values } = columns.column('city').dump(columns.size);
  return Object.fromEntries(columns.keys.map((key, row) => [nameOf(key), values[codes[row] ?? 0]]));
}

/** Three people, in the cache too. */
async function cached(db: LensDatabase): Promise<ColumnsRow> {
  for (const name of ['ada', 'bob', 'cleo']) await saw(db, name, { city: [`${name}ton`] });
  const row = cacheOf((await load(db, silent)).held);
  await writeColumns(row, db);
  return row;
}

/** The sightings that are read from here on. */
function readKeys(db: LensDatabase): string[] {
  const keys: string[] = [];
  db.sightings.hook('reading', (row) => {
    keys.push(nameOf(row.key));
    return row;
  });
  return keys;
}

it('reads everybody, in chunks, and tells how far it is', async () => {
  const db = fresh();
  const people = 2 * CHUNK + 1;
  const { key, ...sighting } = await saw(db, 'first', { city: ['Hamburg'] });
  await db.sightings.bulkPut(
    Array.from({ length: people }, (_, index) => ({ ...sighting, key: `${key}${index}`, change: index + 1 })),
  );
  await db.sightings.delete(key);
  const told = vi.fn();
  const { held, isChanged } = await load(db, told);
  expect([held.columns.size, held.upTo, isChanged]).toEqual([people, people, true]);
  expect(told.mock.calls).toEqual([
    [CHUNK, people],
    [2 * CHUNK, people],
  ]);
});

it('starts from the cache and reads only what was written since', async () => {
  const db = fresh();
  await cached(db);
  await saw(db, 'dan', { city: ['danton'] });
  await saw(db, 'bob', { city: ['Bremen'] });
  const keys = readKeys(db);
  const { held, isChanged } = await load(db, silent);
  expect(keys).toEqual(['dan', 'bob']);
  expect(isChanged).toBe(true);
  expect(cities(held)).toEqual({ ada: 'adaton', bob: 'Bremen', cleo: 'cleoton', dan: 'danton' });
});

it('reads nothing where the cache has all', async () => {
  const db = fresh();
  await cached(db);
  const keys = readKeys(db);
  const { held, isChanged } = await load(db, silent);
  expect([keys, isChanged, held.columns.size]).toEqual([[], false, 3]);
});

type Dump = { keys: string[]; columns: [string, { codes: Uint32Array; values: unknown[] }][] };
const damages: Record<string, (dump: Dump, row: { format: number; dump: unknown }) => void> = {
  'another format': (_, row) => (row.format += 1),
  'no dump': (_, row) => (row.dump = null),
  'a profile without a key': (dump) => dump.keys.push(7 as never),
  'a profile named twice': (dump) => (dump.keys[1] = dump.keys[0] ?? ''),
  'a profile without codes': (dump) => dump.keys.push('person:more'),
  'no such condition type': (dump) => dump.columns.push(['colour', dump.columns[0]![1]]),
  'a code without a value': (dump) => dump.columns.forEach(([, { codes }]) => (codes[0] = 99)),
  'a value that stands there twice': (dump) =>
    dump.columns.forEach(([, { values }]) => values.push('x', 'x')),
  'codes that are none': (dump) => (dump.columns[0]![1].codes = 'torn' as never),
};

it.each(Object.entries(damages))('a damaged cache is thrown away: %s', async (_, damage) => {
  const db = fresh();
  const row = structuredClone(await cached(db)) as { format: number; dump: unknown };
  damage(row.dump as Dump, row);
  await writeColumns(row as ColumnsRow, db);
  const { held, isChanged } = await load(db, silent);
  expect(isChanged).toBe(true);
  expect(cities(held)).toEqual({ ada: 'adaton', bob: 'bobton', cleo: 'cleoton' });
  expect(await readColumns(db)).toBeUndefined();
});

it('a cache that can’t be read from disk is thrown away', async () => {
  const db = fresh();
  await cached(db);
  db.columns.hook('reading', () => {
    throw new Error('Failed to read large IndexedDB value');
  });
  expect((await load(db, silent)).held.columns.size).toBe(3);
});

it('names damaged rows, with and without a number of change, and remembers them with the cache', async () => {
  const db = fresh();
  await saw(db, 'ada');
  await tear(db, { key: 'person:torn', subject: 'torn', url: '', seenAt: 1, change: 2 });
  await tear(db, { key: 'person:unnumbered', subject: 'torn', change: 'two' });
  const { held } = await follow((await load(db, silent)).held, db, silent);
  expect([...held.damaged.keys()]).toEqual(['person:torn', 'person:unnumbered']);
  expect(held.damaged.get('person:torn')).toMatch(/subject/);
  await writeColumns(cacheOf(held), db);
  const keys = readKeys(db);
  const again = await follow((await load(db, silent)).held, db, silent);
  expect([again.held.damaged, again.isChanged, keys]).toEqual([held.damaged, false, []]);
});

it('a damaged row that is written anew is a profile again', async () => {
  const db = fresh();
  const { key } = await saw(db, 'ada');
  await tear(db, { key, subject: 'torn', change: 1 });
  const { held } = await load(db, silent);
  expect([held.columns.size, held.damaged.size]).toEqual([0, 1]);
  await saw(db, 'ada');
  const next = await follow(held, db, silent);
  expect([next.held.columns.size, next.held.damaged.size, next.isChanged]).toEqual([1, 0, true]);
});

it('a profile whose row is damaged later is none any more', async () => {
  const db = fresh();
  await saw(db, 'ada');
  const { key } = await saw(db, 'bob');
  const { held } = await load(db, silent);
  await tear(db, { key, subject: 'torn', change: 3 });
  await follow(held, db, silent);
  const next = await follow(held, db, silent);
  expect(Object.keys(cities(next.held))).toEqual(['ada']);
  expect([...next.held.damaged.keys()]).toEqual([key]);
});

it('after a deletion reads everybody anew, and what was held stays as it was', async () => {
  const db = fresh();
  await cached(db);
  const { held } = await load(db, silent);
  await db.sightings.where('change').equals(2).delete();
  const next = await follow(held, db, silent);
  expect(next.isChanged).toBe(true);
  expect(cities(next.held)).toEqual({ ada: 'adaton', cleo: 'cleoton' });
  expect(Object.keys(cities(held))).toEqual(['ada', 'bob', 'cleo']);
  expect((await follow(next.held, db, silent)).isChanged).toBe(false);
});
