import type { Language } from '../workload/rules';

/** A rule in JsonLogic (jsonlogic.com), which several engines run. */
export type JsonLogic =
  boolean | number | string | null | readonly JsonLogic[] | { readonly [operator: string]: JsonLogic };

const read = (field: string): JsonLogic => ({ var: field });
const contains = (field: string, values: readonly string[]): JsonLogic => ({
  or: values.map((value) => ({ in: [value, read(field)] })),
});

/** How JsonLogic says it: `in` looks into a list and into a text alike. */
export const jsonLogic: Language<JsonLogic> = {
  tests: {
    equals: (field, value) => ({ '===': [read(field), value] }),
    not_equals: (field, value) => ({ '!==': [read(field), value] }),
    in: (field, values) => ({ in: [read(field), values] }),
    not_in: (field, values) => ({ '!': { in: [read(field), values] } }),
    contains,
    not_contains: (field, values) => ({ '!': contains(field, values) }),
    starts_with: (field, value) => ({ '===': [{ substr: [read(field), 0, value.length] }, value] }),
    gt: (field, value) => ({ '>': [read(field), value] }),
    gte: (field, value) => ({ '>=': [read(field), value] }),
    lt: (field, value) => ({ '<': [read(field), value] }),
    lte: (field, value) => ({ '<=': [read(field), value] }),
    between: (field, [min, max]) => ({ '<=': [min, read(field), max] }),
    exists: (field) => ({ '!==': [read(field), null] }),
  },
  and: (parts) => ({ and: parts }),
  or: (parts) => ({ or: parts }),
};
