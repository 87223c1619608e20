import * as z from 'zod';
import { itemsOf } from './listing';

/**
 * What an ICP of Lance's holds beside its name and criteria; we keep it as it came. `crmFilters` is "both optional
 * and nullable": a missing one is not null.
 */
export const lanceSettingsSchema = z.object({
  description: z.string().nullable().optional(),
  customFilterCriteria: z.array(z.json()).optional(),
  crmFilters: z.json().optional(),
  leadsPerList: z.number().optional(),
  activeUntil: z.string().nullable().optional(),
});

/**
 * An ICP as https://docs.lance.so/api-reference/entities/icps-get shows it, as far as we use it. Its criteria are
 * read one by one, by the mapping.
 */
export const lanceIcpSchema = lanceSettingsSchema.extend({
  id: z.string().min(1),
  name: z.string(),
  leadProviderCriteria: z.array(z.unknown()),
});

export type LanceIcp = z.infer<typeof lanceIcpSchema>;

const wrappedSchema = z.object({ icps: z.unknown() });

/** "Returns an array", which the page's example is, and its field list calls `icps`: either is taken. */
export const lanceListSchema = z.preprocess((answer) => {
  const wrapped = wrappedSchema.safeParse(answer).data;
  return wrapped ? wrapped.icps : answer;
}, itemsOf('id'));

/** A criterion of the only provider that the documents name, with the two searches it does. */
export const criterionSchema = z.looseObject({
  provider: z.literal('baseProvider'),
  type: z.enum(['person', 'company']).optional(),
  filters: z.record(z.string(), z.unknown()),
});

export type Criterion = z.infer<typeof criterionSchema>;
export type Search = NonNullable<Criterion['type']>;
