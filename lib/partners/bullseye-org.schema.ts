import * as z from 'zod';
import { rulesSchema } from '../icp/schema';
import { itemsOf } from './listing';

/**
 * The answers of the Bullseye organization API (https://docs.bullseye.so/api-reference), as far as we use them. Its
 * page on ICP configs shows no JSON: a config has `slug`, `name`, `filter` "and related settings". We take `filter`
 * for the rules object of the Partner API, and `priority` and `isActive`, where they are, for that API's settings.
 */
export const orgConfigSchema = z.looseObject({
  slug: z.string().min(1),
  name: z.string(),
  filter: rulesSchema,
  priority: z.number().nullish(),
  isActive: z.boolean().nullish(),
});

export type OrgConfig = z.infer<typeof orgConfigSchema>;

/** "Returns an array", not an object with `data` as the overview has it for paged lists. */
export const orgConfigsAnswer = itemsOf('slug');

/** What the visitor count of a statistics item may be called, the likeliest first. */
const countNames = [
  'visitorCount',
  'visitor_count',
  'visitors',
  'visitorsCount',
  'visitorsNum',
  'count',
  'matches',
] as const;

const countSchema = z.int().nonnegative();

const statItem = z.looseObject({ slug: z.string() }).transform((item, context) => {
  const counts = countNames.map((name) => countSchema.safeParse(item[name]).data);
  const count = counts.find((value) => value !== undefined);
  if (count !== undefined) return { slug: item.slug, count };
  context.addIssue(`expected a count called ${countNames.join(', ')}`);
  return z.NEVER;
});

/**
 * "An array of ICP stat items with slug and visitor counts": what the counts are called isn't published. We take
 * the first count that has one of the names above; `visitorCount` is what most resembles this API's other names.
 */
export const orgStatsAnswer = z.array(statItem);

/**
 * "The organizations the caller belongs to": an array. How an item looks isn't published; a body that creates one
 * says `organizationName`, other objects here `id` and `name`.
 */
export const orgListAnswer = z.array(
  z
    .object({ id: z.string(), name: z.string().optional(), organizationName: z.string().optional() })
    .transform(({ id, name, organizationName }) => ({ id, name: name ?? organizationName ?? id })),
);
