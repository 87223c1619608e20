import { expect, it } from 'vitest';
import type { Subject } from '../../lib/profile/types';
import { getSighting, recent, remember } from '../../lib/storage/sightings';
import { append, recent as recentEvents } from '../../lib/storage/syncLog';
import { clearViews, getView, listViews, removeView, setView } from '../../lib/storage/views';
import { fresh } from './fresh';

const known = (value: string) => ({ values: [value], evidence: [{ source: 'test', text: value }] });

function person(slug: string, attributes: Subject['attributes'] = {}): Subject {
  const linkedin_url = known(`https://www.linkedin.com/in/${slug}`);
  return { kind: 'person', name: 'Ada Example', attributes: { linkedin_url, ...attributes } };
}

it('remembers a subject with what was known of it before, newest first', async () => {
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
  expect((await recent(9, db)).map(({ seenAt }) => seenAt)).toEqual([3, 2]);
  expect(await recent(1, db)).toHaveLength(1);
});

it('a damaged sighting is left out, and replaced by the next visit', async () => {
  const db = fresh();
  const { key } = await remember(person('ada'), 'https://example.com/1', 1, db);
  await db.table<unknown>('sightings').put({ key, subject: 'torn', url: '', seenAt: 1 });
  expect([await getSighting(key, db), await recent(9, db)]).toEqual([undefined, []]);
  await remember(person('ada'), 'https://example.com/2', 2, db);
  expect(await recent(9, db)).toHaveLength(1);
});

it('knows what each tab shows', async () => {
  const db = fresh();
  await setView(1, 'person:a', 'https://example.com/a', db);
  await setView(2, null, 'https://example.com/', db);
  expect(await getView(1, db)).toMatchObject({ key: 'person:a' });
  await removeView(1, db);
  expect(await listViews(db)).toMatchObject([{ tabId: 2, key: null }]);
  await clearViews(db);
  expect(await listViews(db)).toEqual([]);
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
