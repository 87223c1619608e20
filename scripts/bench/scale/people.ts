import type { KnownAttribute } from '../../../lib/profile/types';
import type { SightingRow } from '../../../lib/storage/rows';
import { makeProfiles, type BenchProfile } from '../workload/profiles';
import { randomOf, type Random } from '../workload/random';
import { cities } from '../workload/words';

/**
 * Sightings of invented people as the background stores them, numbered from `first`: with the words each value came
 * from, tens of thousands of titles, an address each, and a share of everything missing.
 */
export function makeSightings(seed: number, first: number, count: number): SightingRow[] {
  const random = randomOf(seed + first);
  return makeProfiles(random, count).map((profile, index) => makeSighting(random, profile, first + index));
}

const MISSING = 0.15;

function makeSighting(random: Random, profile: BenchProfile, number: number): SightingRow {
  const url = `https://www.linkedin.com/in/person-${number}`;
  const known = Object.entries({ ...profile, job_title: titleOf(random, profile) }).filter(
    () => !random.chance(MISSING),
  );
  const attributes = [['linkedin_url', url] as const, ...known].map(
    ([type, value]) => [type, asRead(value)] as const,
  );
  return {
    key: `person:${url}`,
    subject: { kind: 'person', name: `Person ${number}`, attributes: Object.fromEntries(attributes) },
    url: `${url}/`,
    seenAt: number,
    change: number,
  };
}

/** Half of all people say in their title where they do it. */
function titleOf({ chance, pickSkewed }: Random, { job_title }: BenchProfile): string {
  return chance(0.5) ? job_title : `${job_title}, ${pickSkewed(cities)}`;
}

function asRead(value: string | number): KnownAttribute {
  return { values: [value], evidence: [{ source: 'top card', text: String(value) }] };
}
