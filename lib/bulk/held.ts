import { Columns } from '../scoring/columns/columns';
import { attributesOf } from '../profile/attributes';
import type { Sightings } from '../storage/sightings';
import type { VisitsState } from '../storage/visits';

/** The stored profiles as bulk scoring holds them, and up to which change they go. */
export interface Held {
  readonly columns: Columns;
  /** What is wrong with each row that can't be read, by its key. */
  readonly damaged: Map<string, string>;
  /** The state of the visits that the profiles are held with, and the keys of those who have any. */
  visits: VisitsState;
  readonly visited: Set<string>;
  upTo: number;
}

/** No profile, before the first change. */
export function nothing(visits: VisitsState): Held {
  return { columns: new Columns(), damaged: new Map(), visits, visited: new Set(), upTo: 0 };
}

/** Takes in sightings as they are now. */
export function take({ columns, damaged }: Held, sightings: Sightings): void {
  columns.putAll(sightings.rows.map(({ key, subject }) => ({ key, attributes: attributesOf(subject) })));
  for (const { key } of sightings.rows) damaged.delete(key);
  for (const { key, problem } of sightings.damaged) damaged.set(key, problem);
}

/** How many stored rows are accounted for: a row that was sound and is damaged now counts twice. */
export function accountedFor({ columns, damaged }: Held): number {
  return columns.size + damaged.size;
}
