import * as z from 'zod';

/**
 * An ICP config as partners, files and the panel hold it. Types and comparators are open texts and every
 * object keeps fields we don't know, so that what another system wrote survives a round trip unchanged.
 * Sources: Bullseye Partner API "ICP Configs"; SCORING.md §1 (null counts as missing).
 */
export const conditionSchema = z.looseObject({
  type: z.string(),
  comparator: z.string(),
  value: z.json().optional(),
  optional: z.boolean().nullish(),
});

export const groupSchema = z.looseObject({
  operator: z.string().nullish(),
  conditions: z.array(conditionSchema),
});

export const rulesSchema = z.looseObject({ groups: z.array(groupSchema) });

export const icpConfigSchema = z.looseObject({
  slug: z.string(),
  label: z.string(),
  priority: z.number().nullish(),
  isActive: z.boolean().nullish(),
  rules: rulesSchema,
});

export type Condition = z.infer<typeof conditionSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Rules = z.infer<typeof rulesSchema>;
export type IcpConfig = z.infer<typeof icpConfigSchema>;

/** Whether the config takes part in scoring: it does unless it says it doesn't. */
export function isActive(config: { readonly isActive?: unknown }): boolean {
  return config.isActive !== false;
}
