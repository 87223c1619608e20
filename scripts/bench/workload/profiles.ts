import type { Random } from './random';
import * as words from './words';

/** What is known of one person and company; nothing is missing, since no peer can answer "unknown". */
export interface BenchProfile {
  readonly job_title: string;
  readonly seniority: string;
  readonly department: string;
  readonly country: string;
  readonly city: string;
  readonly industry: string;
  readonly company_size: number;
  readonly revenue: number;
  readonly domain: string;
  readonly utm_source: string;
  readonly page_view_count: number;
  readonly last_seen_days: number;
}

/**
 * So many profiles with the cardinalities of real ones: thousands of sizes and domains, hundreds of titles
 * and revenues, dozens of countries, cities and industries. Each has texts of its own, as what comes from a message or the database.
 */
export function makeProfiles(random: Random, count: number): BenchProfile[] {
  return structuredClone(Array.from({ length: count }, () => makeProfile(random)));
}

function makeProfile({ integer, next, pick, pickSkewed }: Random): BenchProfile {
  const companySize = upTo(200_000, next());
  return {
    job_title: `${pick(words.ranks)} ${pickSkewed(words.fields)}${pickSkewed(words.specialities)}`,
    seniority: pickSkewed(words.seniorities),
    department: pickSkewed(words.departments),
    country: pickSkewed(words.countries),
    city: pickSkewed(words.cities),
    industry: pickSkewed(words.industries),
    company_size: companySize,
    revenue: Number((companySize * integer(40_000, 400_000)).toPrecision(2)),
    domain: pick(words.domains),
    utm_source: pickSkewed(words.sources),
    page_view_count: upTo(500, next()),
    last_seen_days: integer(0, 365),
  };
}

/** Small numbers are as frequent as ten times larger ones. */
function upTo(most: number, share: number): number {
  return Math.round(most ** share);
}
