import { expect, it } from 'vitest';
import { attributesOf } from '../../lib/profile/attributes';
import { withVisitsOf } from '../../lib/visits/attributes';
import type { Visit, VisitsRow } from '../../lib/visits/visit.schema';
import type { Subject } from '../../lib/profile/types';
import { NOW, visit } from './world';

const DAY = 86_400_000;
const nobody: Subject = { kind: 'company', name: 'Harbor & Pine', attributes: {} };

const rowOf = (visits: readonly Visit[], isCut = false, key = 'company:harborpine.com'): VisitsRow => {
  const newestFirst = [...visits].sort((one, other) => other.at - one.at);
  return { key, visits: newestFirst, isCut, importedAt: NOW, lastAt: newestFirst[0]?.at ?? 0 };
};
const attributes = (visits: readonly Visit[], isCut = false, now = NOW) =>
  attributesOf(withVisitsOf(nobody, [rowOf(visits, isCut)], now));

it('without visits all stays unread', () => {
  expect(withVisitsOf(nobody, [], NOW)).toBe(nobody);
});

it('all values seen, pages and views of each session, sessions and days', () => {
  const visits = [
    visit({
      at: NOW - 3 * DAY,
      session: 'a',
      pages: ['/pricing', '/demo'],
      views: 3,
      utm: { utm_source: 'google' },
    }),
    visit({
      at: NOW - 9 * DAY,
      session: 'b',
      pages: ['/demo'],
      views: 1,
      utm: { utm_source: 'linkedin', utm_medium: 'cpc' },
    }),
  ];
  expect(attributes(visits)).toEqual({
    utm_source: ['google', 'linkedin'],
    utm_medium: ['cpc'],
    page_contains: ['/pricing', '/demo'],
    page_equals: ['/pricing', '/demo'],
    page_view_count: [4],
    session_count: [2],
    last_seen_days: [3],
  });
});

it('a session told of again counts once, with the most that was told', () => {
  const visits = [1, 4, 2].map((views, hour) => visit({ at: NOW - hour, session: 'a', views }));
  expect(attributes(visits)).toMatchObject({ session_count: [1], page_view_count: [4] });
});

it('what was not told stays unread, what was said to be none is absent', () => {
  expect(attributes([visit()])).toEqual({ session_count: [1], last_seen_days: [0] });
  expect(attributes([visit({ pages: [], views: 0, utm: { utm_term: null } })])).toMatchObject({
    utm_term: [],
    page_contains: [],
    page_view_count: [0],
  });
});

it('counts are "at least" where a session keeps its pages to itself, or older visits were let go', () => {
  const [told, silent] = [visit({ session: 'a', views: 2 }), visit({ session: 'b' })];
  expect(attributes([told, silent])).toMatchObject({ page_view_count: [{ from: 2 }], session_count: [2] });
  expect(attributes([told], true)).toMatchObject({
    page_view_count: [{ from: 2 }],
    session_count: [{ from: 1 }],
  });
});

it.each([
  ['the same day', '2026-03-10T00:00:00Z', '2026-03-10T23:59:59Z', 0],
  ['a minute later, over midnight in UTC', '2026-03-09T23:59:30Z', '2026-03-10T00:00:30Z', 1],
  ['a summer time begins in between', '2026-03-28T12:00:00Z', '2026-03-30T01:00:00Z', 2],
  ['this clock is behind', '2026-03-10T12:00:00Z', '2026-03-09T12:00:00Z', 0],
  ['long ago', '2024-03-10T12:00:00Z', '2026-03-10T12:00:00Z', 730],
])('days since the last visit are calendar days in UTC: %s', (_, at, now, days) => {
  expect(attributes([visit({ at: Date.parse(at) })], false, Date.parse(now))).toMatchObject({
    last_seen_days: [days],
  });
});

it('a company of two domains has the visits of both, and one event of both once', () => {
  const rows = [
    rowOf([visit({ session: 'a' })]),
    rowOf([visit({ session: 'a' }), visit({ session: 'b' })], false, 'company:harborpine.de'),
  ];
  expect(attributesOf(withVisitsOf(nobody, rows, NOW))).toMatchObject({ session_count: [2] });
});

it('each value says from which import it comes, in words of its own', () => {
  const subject = withVisitsOf(nobody, [rowOf([visit({ views: 2, at: Date.UTC(2026, 2, 8) })], true)], NOW);
  const source = 'visits:2026-03-10T09:30:00.000Z';
  expect(subject.attributes['last_seen_days']).toEqual({
    values: [2],
    evidence: [{ source, text: '2026-03-08' }],
  });
  expect(subject.attributes['page_view_count']?.evidence).toEqual([{ source, text: '≥ 2' }]);
});
