import { utmTypes, type Visit } from './visit.schema';

/** So many visits are kept of a company or a person, the newest: they count as "at least so many" once there were more. */
export const MOST_VISITS = 500;

/** Visits of one subject, the newest first; cut where there were more. */
export interface Merged {
  readonly visits: readonly Visit[];
  readonly isCut: boolean;
}

/**
 * Visits of a subject put together. The same event twice (same session, same time) counts once; of two that tell it
 * differently the one that tells more is kept. The order in which they come changes nothing.
 */
export function mergeVisits(known: readonly Visit[], more: readonly Visit[], most = MOST_VISITS): Merged {
  const byEvent = new Map<string, Visit>();
  for (const visit of [...known, ...more]) {
    const event = `${visit.at} ${visit.session}`;
    const same = byEvent.get(event);
    byEvent.set(event, same ? fuller(same, visit) : visit);
  }
  const visits = [...byEvent.values()].sort(
    (one, other) => other.at - one.at || compare(one.session, other.session),
  );
  return { visits: visits.slice(0, most), isCut: visits.length > most };
}

/** The one with the longer wording; of two as long the one that comes later by code unit; of two alike the first. */
function fuller(one: Visit, other: Visit): Visit {
  const [a, b] = [wordingOf(one), wordingOf(other)];
  return a.length > b.length || (a.length === b.length && a >= b) ? one : other;
}

/** In an order of its own: what comes from disk has its parts in another. */
function wordingOf({ pages, views, utm }: Visit): string {
  return JSON.stringify([pages, views, ...utmTypes.map((type) => utm[type])]);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
