import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { timestamp } from '../database';
import type { Filters } from './bodies';
import type { Company } from './companies';
import type { Owner } from './icp-table';
import { matching } from './matching';

const companyRow = z.object({ company: z.string().transform((text) => JSON.parse(text) as Company) });
const fetchedRow = z.object({ domain: z.string(), day: z.string() });

export interface Page {
  readonly from: number;
  /** Not itself among them, we take: the pages don't say. */
  readonly to: number;
}

/**
 * Today's recommendations (https://developers.surfe.com/public-020-v2-recommendations-fetch-post): "the same page
 * range will always return the same companies for that day", and those seen on an earlier day don't come again. Which
 * time zone the day is in isn't said; here it is UTC's.
 */
export function recommender(db: DatabaseSync, now: () => number) {
  const all = db.prepare('select company from surfe_companies order by domain');
  const seen = db.prepare('select domain, day from surfe_fetched where user_id = ? and external_user_id = ?');
  const note = db.prepare('insert or ignore into surfe_fetched values (?, ?, ?, ?)');

  return {
    /** @returns undefined where it would be more companies than the user may fetch in a day */
    fetch(owner: Owner, filters: Filters, { from, to }: Page, mostADay: number) {
      const day = timestamp(now()).slice(0, 10);
      const fetched = seen.all(...owner).map((row) => fetchedRow.parse(row));
      const past = new Set(fetched.flatMap((each) => (each.day < day ? each.domain : [])));
      const today = new Set(fetched.flatMap((each) => (each.day === day ? each.domain : [])));
      const known = all.all().map((row) => companyRow.parse(row).company);
      const right = matching(known, filters).filter(({ domain }) => !past.has(domain));
      const page = right.slice(from, to);
      for (const { domain } of page) today.add(domain);
      if (today.size > mostADay) return undefined;
      for (const { domain } of page) note.run(...owner, domain, day);
      return {
        companies: page.map((company) => stamped(company, timestamp(now()))),
        pagination: { from, hasMore: to < right.length, to },
      };
    },
  };
}

function stamped(company: Company, generatedAt: string): Company {
  const id = crypto.randomUUID();
  return { ...company, recommendation: { ...company.recommendation, generatedAt, id } };
}
