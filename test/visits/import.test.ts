import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countVisitors, deleteVisits, keepVisits, MOST_VISITORS } from '../../lib/storage/visits';
import type { LensDatabase } from '../../lib/storage/db';
import { importVisits, MOST_NAMED, type VisitBatch } from '../../lib/visits/import';
import { batchOf, event, fileOf, fresh, NOW, visit } from './world';

const into =
  (db: LensDatabase, now = NOW) =>
  (batch: VisitBatch) =>
    keepVisits(batch, now, db);

/** All that is kept, but for when it was imported. */
const kept = async (db: LensDatabase) =>
  (await db.visits.toArray()).map(({ key, visits, isCut }) => ({ key, visits, isCut }));

/** An event of one of a few companies and people, at one of a few times. */
const events = fc.array(
  fc
    .record({
      who: fc.constantFrom('ada', 'bob', ''),
      domain: fc.constantFrom('harborpine.com', 'tallow.de', ''),
      hour: fc.integer({ min: 10, max: 13 }),
      session: fc.constantFrom('s1', 's2'),
      pages: fc.array(fc.constantFrom('/a', '/b'), { maxLength: 3 }),
    })
    .map(({ who, domain, hour, session, pages }) =>
      event({
        session_id: session,
        timestamp: `2026-03-08T${hour}:00:00Z`,
        visitor: { linkedin_url: who && `https://www.linkedin.com/in/${who}-example` },
        company: { domain },
        session: { pages_visited: pages },
      }),
    ),
  { maxLength: 12 },
);

it('counts what it read, and names the lines it could not use', async () => {
  const db = fresh();
  const ada = event({ visitor: { linkedin_url: 'linkedin.com/in/ada-example' }, session_id: 'other' });
  const file = fileOf('\ufeff' + JSON.stringify(event()), 'not json\r', '', ada, event({ event: 'test' }));
  expect(await importVisits(file, into(db), { now: NOW })).toEqual({
    lines: 5,
    visits: 2,
    companies: 1,
    people: 2,
    areMore: false,
    bad: {
      count: 2,
      first: [
        { line: 2, problem: 'json' },
        { line: 5, problem: 'event' },
      ],
    },
  });
  expect(await countVisitors(db)).toEqual({ companies: 1, people: 2, importedAt: NOW });
});

it('counts so many companies and people and no more, but keeps all visits', async () => {
  const db = fresh();
  const of = (n: number) =>
    event({ company: { domain: `firm${n}.com` }, visitor: null, session_id: `s${n}` });
  const file = fileOf(...Array.from({ length: 30 }, (_, n) => of(n % 10)));
  const counted = await importVisits(file, into(db), { now: NOW, mostCounted: 4 });
  expect(counted).toMatchObject({ visits: 30, companies: 4, people: 0, areMore: true });
  expect(await db.visits.count()).toBe(10);
  expect(await importVisits(file, into(db), { now: NOW })).toMatchObject({ companies: 10, areMore: false });
});

it('keeps no name, address or job of a visitor', async () => {
  const db = fresh();
  await importVisits(fileOf(event()), into(db), { now: NOW });
  expect(JSON.stringify(await db.visits.toArray())).not.toMatch(/dana@|"Dana|Whitfield|Head of|Hamburg/);
});

it('the order of imports, and the same file twice, change nothing', async () => {
  await fc.assert(
    fc.asyncProperty(events, events, async (one, two) => {
      const [there, back, again] = [fresh(), fresh(), fresh()];
      for (const file of [one, two]) await importVisits(fileOf(...file), into(there), { now: NOW });
      for (const file of [two, one]) await importVisits(fileOf(...file), into(back), { now: NOW });
      for (const file of [one, [...two, ...one]])
        await importVisits(fileOf(...file), into(again), { now: NOW });
      expect(await kept(back)).toEqual(await kept(there));
      expect(await kept(again)).toEqual(await kept(there));
      await Promise.all([there, back, again].map((db) => db.delete()));
    }),
    { numRuns: 40 },
  );
});

it('an import that brings nothing new writes nothing', async () => {
  const db = fresh();
  const file = fileOf(event());
  await importVisits(file, into(db), { now: NOW });
  await importVisits(file, into(db, NOW + 60_000), { now: NOW });
  expect((await countVisitors(db)).importedAt).toBe(NOW);
});

it('never throws on bytes', async () => {
  const db = fresh();
  const lines = fc.array(
    fc.oneof(
      fc.uint8Array(),
      fc.json().map((json) => new TextEncoder().encode(`${json}\n`)),
    ),
  );
  await fc.assert(
    fc.asyncProperty(lines, async (parts) => {
      await importVisits(new Blob(parts.map((part) => Uint8Array.from(part))), into(db), { now: NOW });
    }),
  );
  expect(await db.visits.count()).toBe(0);
});

it('names the first bad lines and counts the others', async () => {
  const file = fileOf(...Array.from({ length: MOST_NAMED + 50 }, () => 'x'));
  const { bad } = await importVisits(file, into(fresh()), { now: NOW });
  expect([bad.count, bad.first.length, bad.first.at(-1)?.line]).toEqual([
    MOST_NAMED + 50,
    MOST_NAMED,
    MOST_NAMED,
  ]);
});

/** So many events, each of a session of its own, of 5,000 companies and 20,000 people. */
const many = (count: number) =>
  fileOf(
    ...Array.from({ length: count }, (_, index) =>
      event({
        session_id: `sess_${index}`,
        timestamp: new Date(NOW - (index % 90) * 86_400_000).toISOString(),
        visitor: { linkedin_url: `https://www.linkedin.com/in/visitor-${index % 20_000}-example` },
        company: { name: 'Example', domain: `company-${index % 5_000}.com` },
      }),
    ),
  );

it('stopped, it leaves whole batches and says up to which line; once more, it brings the rest', async () => {
  const db = fresh();
  const file = many(2_000);
  const stop = new AbortController();
  const stopped = await importVisits(file, into(db), {
    now: NOW,
    batchSize: 500,
    signal: stop.signal,
    onProgress: (_, { visits }) => visits > 0 && stop.abort(),
  });
  expect(stopped.visits).toBe(stopped.lines);
  expect(stopped.visits).toBeGreaterThan(0);
  expect(stopped.visits).toBeLessThan(2_000);
  const people = (await db.visits.toArray()).filter(({ key }) => key.startsWith('person:'));
  expect(people.flatMap(({ visits }) => visits)).toHaveLength(stopped.visits);
  await importVisits(file, into(db), { now: NOW });
  const whole = fresh();
  await importVisits(file, into(whole), { now: NOW });
  expect(await kept(db)).toEqual(await kept(whole));
});

it('holds no more of long lines than of short ones', async () => {
  const pages = Array.from({ length: 200 }, (_, index) => `/${index}/${'x'.repeat(900)}`);
  const line = `${JSON.stringify(event({ session: { pages_visited: pages } }))}\n`;
  const batches: number[] = [];
  const count = (batch: VisitBatch) => {
    batches.push(batch.get('company:harborpine.com')?.length ?? 0);
    return Promise.resolve();
  };
  await importVisits(new Blob(Array.from({ length: 240 }, () => line)), count, { now: NOW });
  expect(batches.reduce((sum, visits) => sum + visits, 0)).toBe(240);
  expect(Math.max(...batches) * line.length).toBeLessThan(40_000_000);
});

it('what a batch failed with is told, and what was kept before stays', async () => {
  const db = fresh();
  let batches = 0;
  const full = (batch: VisitBatch) => {
    batches += 1;
    return batches > 1
      ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
      : keepVisits(batch, NOW, db);
  };
  await expect(importVisits(many(2_000), full, { now: NOW, batchSize: 500 })).rejects.toThrow('full');
  expect(await db.visits.count()).toBeGreaterThan(0);
});

it('100,000 lines are read in seconds', async () => {
  const file = many(100_000);
  const shares: number[] = [];
  const from = process.cpuUsage();
  const { visits, companies, people } = await importVisits(file, () => Promise.resolve(), {
    now: NOW,
    onProgress: (share) => shares.push(share),
  });
  expect([visits, companies, people]).toEqual([100_000, 5_000, 20_000]);
  expect(process.cpuUsage(from).user / 1_000_000).toBeLessThan(15);
  expect(shares.at(-1)).toBe(1);
  expect(shares.length).toBeGreaterThan(50);
}, 120_000);

it('beyond the bound those go whose last visit is longest ago', async () => {
  const db = fresh();
  const visits = [1, 2, 3].map((at) => ({ keys: [`company:c${at}.com`], visit: visit({ at }) }));
  await keepVisits(batchOf(visits), NOW, db, 2);
  expect((await db.visits.toArray()).map(({ key }) => key)).toEqual(['company:c2.com', 'company:c3.com']);
  expect(MOST_VISITORS).toBe(100_000);
});

it('all visits can be deleted', async () => {
  const db = fresh();
  await importVisits(fileOf(event()), into(db), { now: NOW });
  await deleteVisits(db);
  expect(await countVisitors(db)).toEqual({ companies: 0, people: 0, importedAt: undefined });
});
