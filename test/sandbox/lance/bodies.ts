import * as z from 'zod';

/** "Currently supports "baseProvider""; "provider-specific" filters are kept as they come. */
const criterion = z.object({
  provider: z.literal('baseProvider'),
  type: z.enum(['person', 'company']).optional(),
  filters: z.record(z.string(), z.json()),
});

const crmFilters = z.object({
  provider: z.string(),
  textSearch: z.string().nullable().optional(),
  query: z.json().optional(),
  filters: z
    .array(
      z.object({
        path: z.string(),
        mode: z.string(),
        value: z.json().optional(),
        exclude: z.boolean().optional(),
      }),
    )
    .optional(),
});

/**
 * The body of an update: "all fields are optional". The documents don't say what becomes of fields they don't name (we
 * take that they are dropped), whether an empty name or a list of no criteria is taken ("at least one should be
 * provided": we take the list, and no empty name), or which custom filters and CRM filter modes there are (any).
 */
export const updateBody = z
  .object({
    name: z.string().min(1),
    description: z.string().nullable(),
    leadProviderCriteria: z.array(criterion),
    customFilterCriteria: z.array(z.looseObject({ type: z.string() })),
    crmFilters: crmFilters.nullable(),
    userIds: z.array(z.string().min(1)),
    leadsPerList: z.int().min(1),
    activeUntil: z.iso.datetime({ offset: true }).nullable(),
  })
  .partial();

/** The body of a create: the text marks name and criteria as required. */
export const createBody = updateBody.required({ name: true, leadProviderCriteria: true });

/** An ICP as it is answered; `crmFilters` is "both optional and nullable" there too: missing where it was never given. */
export const icpAnswer = updateBody
  .required()
  .partial({ crmFilters: true })
  .extend({ id: z.uuid(), createdAt: z.iso.datetime(), updatedAt: z.iso.datetime() });

export type CreateBody = z.infer<typeof createBody>;
export type UpdateBody = z.infer<typeof updateBody>;
export type Icp = z.infer<typeof icpAnswer>;
