import { expect, it } from 'vitest';
import type { Subject } from '../../lib/profile/types';
import type { Card } from '../../lib/profile/card';
import {
  countSightings,
  getSighting,
  remember,
  rememberCards,
  sightingsAfter,
  sightingsFrom,
} from '../../lib/storage/sightings';
import { clearColumns, readColumns, writeColumns } from '../../lib/storage/columns';
import type { LensDatabase } from '../../lib/storage/db';
import { append, recent as recentEvents } from '../../lib/storage/syncLog';
import { chooseCard, clearViews, getView, listViews, removeView, setView } from '../../lib/storage/views';
import { fresh } from './fresh';

const known = (value: string) => ({ values: [value], evidence: [{ source: 'test', text: value }] });

function person(slug: string, attributes: Subject['attributes'] = {}): Subject {
  const linkedin_url = known(`https://www.linkedin.com/in/${slug}`);
  return { kind: 'person', name: 'Ada Example', attributes: { linkedin_url, ...attributes } };
}

it('remembers a subject with what was known of it before', async () => {
  const db = fresh();
  await remember(person('ada', { city: known('Hamburg') }), 'https://example.com/1', 1, db);
  await remember(person('bob'), 'https://example.com/2', 2, db);
  const { key } = await remember(
    person('ada', { industry: known('Retail') }),
    'https://example.com/3',
    3,
    db,
  );
  const sighting = await getSighting(key, db);
  expect(sighting).toMatchObject({ url: 'https://example.com/3', seenAt: 3 });
  expect(Object.keys(sighting!.subject.attributes).sort()).toEqual(['city', 'industry', 'linkedin_url']);
  expect(await countSightings(db)).toBe(2);
});

it('a damaged sighting is left out, and replaced by the next visit', async () => {
  const db = fresh();
  const { key } = await remember(person('ada'), 'https://example.com/1', 1, db);
  await db.table<unknown>('sightings').put({ key, subject: 'torn', url: '', seenAt: 1 });
  expect(await getSighting(key, db)).toBeUndefined();
  await remember(person('ada'), 'https://example.com/2', 2, db);
  expect(await getSighting(key, db)).toMatchObject({ url: 'https://example.com/2' });
});

/** The people in a stretch of sightings, by the last part of their address. */
const slugs = ({ rows }: { rows: readonly { key: string }[] }) =>
  rows.map(({ key }) => key.split('/').at(-1));

/** Sightings of these people, each seen by a clock that goes backwards. */
async function saw(db: LensDatabase, ...people: string[]) {
  for (const [index, slug] of people.entries())
    await remember(person(slug), 'https://example.com/', 1_000 - index, db);
}

it('who has read up to a change reads on with what was written after it, each once', async () => {
  const db = fresh();
  await saw(db, 'ada', 'bob', 'cleo');
  const first = await sightingsAfter(0, 2, db);
  expect([slugs(first), first.upTo]).toEqual([['ada', 'bob'], 2]);
  await saw(db, 'ada', 'dan', 'dan');
  const second = await sightingsAfter(first.upTo, 9, db);
  expect([slugs(second), second.upTo]).toEqual([['cleo', 'ada', 'dan'], 6]);
  expect(await sightingsAfter(6, 9, db)).toEqual({ rows: [], damaged: [], upTo: 6 });
});

function card(slug: string, attributes: Subject['attributes'] = {}): Card {
  const url = `https://www.linkedin.com/in/${slug}`;
  return { key: `person:${url}`, subject: person(slug, attributes), url };
}

it('keeps the cards of a list, and writes only what they say that is new', async () => {
  const db = fresh();
  const first = await rememberCards([card('ada'), card('bob'), card('ada')], 1, db);
  expect(first.map(({ url, unvisited }) => [url.slice(-3), unvisited])).toEqual([
    ['ada', true],
    ['bob', true],
    ['ada', true],
  ]);
  const again = await rememberCards([card('bob'), card('ada', { city: known('Lyon') })], 2, db);
  expect(again.map(({ change, seenAt }) => [change, seenAt])).toEqual([
    [2, 1],
    [3, 2],
  ]);
  expect(await countSightings(db)).toBe(2);
});

it('a card erases nothing that a visited page said, a visit makes a card’s subject visited', async () => {
  const db = fresh();
  const page = 'https://www.linkedin.com/in/ada/details';
  await rememberCards([card('ada', { city: known('Lyon') })], 1, db);
  await remember(person('ada', { city: known('Hamburg') }), page, 2, db);
  const [row] = await rememberCards(
    [card('ada', { city: known('Paris'), industry: known('Retail') })],
    3,
    db,
  );
  expect(row).toMatchObject({ url: page, subject: person('ada', { city: known('Hamburg') }) });
  expect(row?.subject.attributes['industry']).toEqual(known('Retail'));
  expect(row).not.toHaveProperty('unvisited');
});

it('going by keys meets each sighting once, though it is written again meanwhile', async () => {
  const db = fresh();
  await saw(db, 'cleo', 'ada', 'bob');
  const first = await sightingsFrom('', 2, db);
  expect(slugs(first)).toEqual(['ada', 'bob']);
  await saw(db, 'ada', 'cleo');
  const second = await sightingsFrom(first.last ?? '', 2, db);
  expect(slugs(second)).toEqual(['cleo']);
  expect(await sightingsFrom(second.last ?? '', 2, db)).toEqual({ rows: [], damaged: [], last: undefined });
});

it('a damaged sighting is named, and stops nobody', async () => {
  const db = fresh();
  await saw(db, 'ada', 'bob', 'cleo');
  await db
    .table<unknown>('sightings')
    .put({ key: 'person:broken', subject: 'torn', url: '', seenAt: 1, change: 4 });
  await db.table<unknown>('sightings').put({ key: 'person:odd', change: 'later' });
  await saw(db, 'dan');
  const damaged = { key: 'person:broken', problem: expect.stringContaining('subject') as string };
  const after = await sightingsAfter(2, 9, db);
  expect([slugs(after), after.damaged, after.upTo]).toEqual([['cleo', 'dan'], [damaged], 5]);
  const from = await sightingsFrom('', 9, db);
  expect([slugs(from).length, from.damaged.map(({ key }) => key)]).toEqual([
    4,
    ['person:broken', 'person:odd'],
  ]);
  expect(await countSightings(db)).toBe(6);
});

it('what the bulk scorer keeps replaces what it kept before; a damaged row is none', async () => {
  const db = fresh();
  const row = { id: 'sightings', format: 1, upTo: 7, dump: { words: [1, 2] } } as const;
  await writeColumns({ ...row, upTo: 3 }, db);
  await writeColumns(row, db);
  expect(await readColumns(db)).toEqual(row);
  await db.table<unknown>('columns').put({ id: 'sightings', upTo: 'x' });
  expect(await readColumns(db)).toBeUndefined();
  await clearColumns(db);
  expect(await db.columns.count()).toBe(0);
});

it('knows what each tab shows', async () => {
  const db = fresh();
  await setView({ tabId: 1, key: 'person:a', url: 'https://example.com/a' }, db);
  await setView({ tabId: 2, key: null, url: 'https://example.com/' }, db);
  expect(await getView(1, db)).toMatchObject({ key: 'person:a' });
  await removeView(1, db);
  expect(await listViews(db)).toMatchObject([{ tabId: 2, key: null }]);
  await clearViews(db);
  expect(await listViews(db)).toEqual([]);
});

it('what the rep chose of a list stays chosen while it is in it', async () => {
  const db = fresh();
  const list = { tabId: 1, key: null, url: 'https://example.com/list' };
  const chosen = async () => (await getView(1, db))?.chosen;
  await setView({ ...list, cards: ['person:a', 'person:b'] }, db);
  await chooseCard(1, 'person:c', db);
  expect(await chosen()).toBeNull();
  await chooseCard(1, 'person:b', db);
  await setView({ ...list, cards: ['person:b'] }, db);
  expect(await chosen()).toBe('person:b');
  await setView({ ...list, cards: ['person:a'] }, db);
  expect(await chosen()).toBeNull();
  await chooseCard(2, 'person:a', db);
  expect(await getView(2, db)).toBeUndefined();
});

it('a view of before lists were read is one without cards', async () => {
  const db = fresh();
  await db.table<unknown>('views').put({ tabId: 1, key: 'person:a', url: '', at: 1 });
  expect(await getView(1, db)).toMatchObject({ key: 'person:a', cards: [], chosen: null });
});

it('the sync log keeps its last 500 events', async () => {
  const db = fresh();
  const events = Array.from({ length: 700 }, (_, at) => ({ at, accountId: 'a', event: 'error' as const }));
  await append(events.slice(0, 100), db);
  await append(events.slice(100), db);
  const kept = await recentEvents(undefined, db);
  expect([kept.length, kept[0]?.at, kept.at(-1)?.at]).toEqual([500, 699, 200]);
  expect(await db.syncLog.count()).toBe(500);
});
