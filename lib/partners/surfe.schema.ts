import * as z from 'zod';
import type { FilterValues } from './surfe.values';

const side = z.record(z.string(), z.json()).nullish();

/**
 * An ICP as Surfe answers and takes it: filters on companies and on people, and whatever else it may grow.
 * Source: https://developers.surfe.com/public-019-v2-recommendations-icp-post and public-021-v2-recommendations-icp-get.
 */
export const surfeIcpSchema = z.looseObject({ companies: side, people: side });

export type SurfeIcp = z.infer<typeof surfeIcpSchema>;

export const icpsAnswer = z.object({ icpFilters: z.array(z.unknown()).nullish() });

const value = z.union([
  z.string(),
  z.object({ name: z.string() }).transform(({ name }) => name),
  z.object({ value: z.string() }).transform(({ value }) => value),
]);
const list = z.array(value).min(1).optional().catch(undefined);

const valuesSchema = z
  .object({
    industries: list,
    industry: list,
    departments: list,
    department: list,
    seniorities: list,
    seniority: list,
  })
  .transform(({ industry, department, seniority, ...many }): FilterValues => ({
    industries: many.industries ?? industry,
    departments: many.departments ?? department,
    seniorities: many.seniorities ?? seniority,
  }))
  .refine((values) => Object.values(values).some((each) => each !== undefined), {
    error: 'expected lists of industries, departments or seniorities',
  });

/**
 * The answer of `GET /v1/people/search/filters`, whose shape is published nowhere: "predefined department, employee
 * count, industry, revenue, seniority and technology values". We look for a list under each name, in the singular or
 * plural, as texts or as objects with a `name` or `value`, at the top or in `filters`; what else it holds is left.
 */
export const filterValuesAnswer = z.union([
  z.object({ filters: valuesSchema }).transform(({ filters }) => filters),
  valuesSchema,
]);
