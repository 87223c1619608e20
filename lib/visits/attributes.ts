import type { KnownAttribute, Subject, Value } from '../profile/types';
import { mergeVisits } from './merge';
import { utmTypes, type Visit, type VisitsRow } from './visit.schema';

/** The day a moment falls on in UTC, counted from 1970. Both in ms. */
export function utcDay(at: number): number {
  return Math.floor(at / 86_400_000);
}

/**
 * A subject with what its visits say (SCORING.md §3), each value with the import that it came from. Nothing of it is
 * ever stored: `last_seen_days` moves with the clock.
 * @param rows the stored visits under the subject's keys; without any the visit attributes stay unread
 * @param now ms since 1970, by this device's clock
 */
export function withVisitsOf(subject: Subject, rows: readonly VisitsRow[], now: number): Subject {
  if (rows.length === 0) return subject;
  const { visits, isCut } = mergeVisits(
    [],
    rows.flatMap((row) => row.visits),
    Infinity,
  );
  const importedAt = Math.max(...rows.map((row) => row.importedAt));
  const said = visitAttributes(visits, isCut || rows.some((row) => row.isCut), importedAt, now);
  return { ...subject, attributes: { ...subject.attributes, ...said } };
}

/**
 * The visit attributes of one subject:
 * - `utm_*`: all values seen; absent where sessions were said to have none; else unread.
 * - `page_contains`, `page_equals`: the pages visited, as stated; absent where sessions were said to have none.
 * - `page_view_count`: the pages of each session added up, a session told of several times counting once with its most;
 *   "at least" where some session's are not told.
 * - `session_count`: different sessions.
 * - `last_seen_days`: calendar days in UTC from the newest visit to now by this device's clock: 0 today, 1 yesterday;
 *   they change for everybody at midnight UTC, and never at another moment.
 * Counts are "at least" where older visits were let go.
 * @param visits the newest first
 */
export function visitAttributes(
  visits: readonly Visit[],
  isCut: boolean,
  importedAt: number,
  now: number,
): Readonly<Record<string, KnownAttribute>> {
  const [newest] = visits;
  if (!newest) return {};
  const source = `visits:${new Date(importedAt).toISOString()}`;
  const known = (values: readonly Value[], words = values.map(wordsOf)): KnownAttribute => ({
    values: [...values],
    evidence: words.map((text) => ({ source, text })),
  });
  const attributes: Record<string, KnownAttribute> = {};
  for (const type of utmTypes) {
    const stated = visits.flatMap(({ utm }) => (utm[type] === undefined ? [] : [utm[type]]));
    if (stated.length > 0) attributes[type] = known(distinct(stated.filter((value) => value !== null)));
  }
  const pages = visits.flatMap((visit) => (visit.pages ? [visit.pages] : []));
  if (pages.length > 0)
    attributes['page_contains'] = attributes['page_equals'] = known(distinct(pages.flat()));
  const sessions = viewsBySession(visits);
  const views = [...sessions.values()].filter((count) => count !== undefined);
  const count = (total: number, isWhole: boolean) => known([isWhole ? total : { from: total }]);
  if (views.length > 0) {
    const total = views.reduce((sum, view) => sum + view, 0);
    attributes['page_view_count'] = count(total, !isCut && views.length === sessions.size);
  }
  attributes['session_count'] = count(sessions.size, !isCut);
  const days = Math.max(0, utcDay(now) - utcDay(newest.at));
  attributes['last_seen_days'] = known([days], [new Date(newest.at).toISOString().slice(0, 10)]);
  return attributes;
}

function viewsBySession(visits: readonly Visit[]): Map<string, number | undefined> {
  const sessions = new Map<string, number | undefined>();
  for (const { session, views } of visits) {
    const most = sessions.get(session);
    sessions.set(session, views === undefined ? most : Math.max(views, most ?? 0));
  }
  return sessions;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function wordsOf(value: Value): string {
  return typeof value === 'object' ? `≥ ${value.from ?? 0}` : String(value);
}
