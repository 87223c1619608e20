import * as z from 'zod';
import type { Deps } from '../partner-api';
import { publishedComparators, publishedTypes } from './vocabulary';

/**
 * The bodies of create and update. The documents don't say what becomes of condition types and comparators that
 * they don't name; we take that they are refused, unless the vocabulary is `open`, as of a partner that has grown
 * newer ones. The documents don't say what becomes of fields they don't name (we take that
 * they are kept), which comparator goes with which type and value (we take any), or whether `operator` may be
 * left out (we take that it may not) or a group be empty (we take that it may).
 */
export function bodySchemas(vocabulary: Deps['vocabulary']) {
  const open = z.string().min(1);
  const condition = z.looseObject({
    type: vocabulary === 'open' ? open : z.enum(publishedTypes),
    comparator: vocabulary === 'open' ? open : z.enum(publishedComparators),
    value: z.unknown().optional(),
    optional: z.boolean().optional(),
  });
  const group = z.looseObject({ operator: z.enum(['AND', 'OR']), conditions: z.array(condition) });
  const create = z.looseObject({
    label: z.string().regex(/\S/, 'must not be blank'),
    rules: z.looseObject({ groups: z.array(group) }),
    priority: z.int().optional(),
    isActive: z.boolean().optional(),
  });
  return { create, update: create.partial() };
}

export type Bodies = ReturnType<typeof bodySchemas>;
export type CreateBody = z.infer<Bodies['create']>;
export type UpdateBody = z.infer<Bodies['update']>;
