import * as z from 'zod';
import { bodySchemas as partnerBodies } from '../bullseye-partner/bodies';
import type { Deps } from '../partner-api';

/** The documents give no rule for a slug; we take the form of their examples, and not the word that is a path here. */
const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and single hyphens')
  .refine((slug) => slug !== 'stats', 'is reserved');

/**
 * The bodies of create and update. "Typically includes slug, name, filter (company/contact criteria), and other
 * configuration options": we take that the three are required, that the filter is the Partner API's rules object,
 * that `priority` and `isActive` are options as there, and that any other option is kept. An update may name a slug,
 * but doesn't change it.
 */
export function bodySchemas(vocabulary: Deps['vocabulary']) {
  const { label, rules, priority, isActive } = partnerBodies(vocabulary).create.shape;
  const update = z.looseObject({
    name: label.optional(),
    filter: rules.optional(),
    priority,
    isActive,
  });
  const create = update.extend({ slug: slugSchema, name: label, filter: rules });
  return { create, update };
}

export type Bodies = ReturnType<typeof bodySchemas>;
export type CreateBody = z.infer<Bodies['create']>;
export type UpdateBody = z.infer<Bodies['update']>;
