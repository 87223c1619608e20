import * as z from 'zod';
import { fallbackValues } from '../../../lib/partners/surfe.values';
import type { Deps } from '../partner-api';

/** Newer than the second-hand lists: only who asks this API knows it. */
export const newerIndustry = 'Tidal Computing';

/** Published in examples, yet in no list that we have. */
const publishedDepartments = ['Marketing', 'H&R'];

/** The answer of "Get filters", whose shape is published nowhere: we take a list under each documented name. */
export const filterValues = {
  departments: [...(fallbackValues.departments ?? []), ...publishedDepartments],
  employeeCounts: ['1-10', '11-50', '51-200', '201-500', '501-1000'],
  industries: [...(fallbackValues.industries ?? []), newerIndustry],
  revenues: ['0-1M', '1-10M', '10-50M'],
  seniorities: [...(fallbackValues.seniorities ?? [])],
  technologies: ['PHP', 'jQuery'],
};

const range = z.object({ from: z.int().nonnegative().optional(), to: z.int().nonnegative().optional() });
const place = z.string().regex(/^([a-z]{2}|W-(EMEA|EU|ME|AF|APAC|OC|AMER|NA|LATAM))$/);
const texts = z.array(z.string().min(1));
/** 250 by the page on ICPs, 255 by that on fetching. */
const externalUserId = (most: number) => z.string().max(most).optional();

/**
 * The bodies of https://developers.surfe.com/public-019-v2-recommendations-icp-post and -020-. The pages don't say
 * whether a part may be missing (we take that all may), nor what becomes of filters they don't name (we take that
 * they are kept).
 */
export function bodySchemas(vocabulary: Deps['vocabulary']) {
  const listed = (values: readonly string[]) => (vocabulary === 'open' ? texts : z.array(z.enum(values)));
  const { industries, departments, seniorities } = filterValues;
  return {
    icp: z.object({
      companies: z
        .looseObject({
          employeeCount: range.optional(),
          employeeCounts: z.array(range).optional(),
          industries: listed(industries).optional(),
          excludeIndustries: listed(industries).optional(),
          primaryLocations: z.array(place).optional(),
          revenue: range.optional(),
          includeDomains: texts.optional(),
          excludeDomains: texts.optional(),
        })
        .optional(),
      externalUserId: externalUserId(250),
      people: z
        .looseObject({
          countries: z.array(place).optional(),
          departments: listed(departments).optional(),
          excludeDepartments: listed(departments).optional(),
          jobTitles: texts.optional(),
          seniorities: listed(seniorities).optional(),
        })
        .optional(),
    }),
    fetch: z.object({
      externalUserId: externalUserId(255),
      pagination: z.object({ from: z.int().nonnegative(), to: z.int().nonnegative() }),
    }),
  };
}

export type IcpBody = z.infer<ReturnType<typeof bodySchemas>['icp']>;
export type Filters = Pick<IcpBody, 'companies' | 'people'>;
