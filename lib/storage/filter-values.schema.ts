import * as z from 'zod';

const texts = z.array(z.string()).readonly().optional();

/** The values that a partner's filters take, as it listed them when asked; they are the same for all its accounts. */
export const filterValuesRowSchema = z.object({
  baseUrl: z.string(),
  fetchedAt: z.number(),
  values: z.object({ industries: texts, departments: texts, seniorities: texts }),
});

export type FilterValuesRow = Readonly<z.infer<typeof filterValuesRowSchema>>;
