import type { Language } from '../workload/rules';

/** A rule as a MongoDB query, which several engines run. */
export type MongoQuery = Record<string, unknown>;

const escaped = (text: string) => text.replaceAll(/[^a-z0-9 ]/g, '\\$&');
const anyOf = (values: readonly string[]) => new RegExp(values.map((value) => escaped(value)).join('|'));

/** How a MongoDB query says it; a text inside a text is a regular expression. */
export const mongoQuery: Language<MongoQuery> = {
  tests: {
    equals: (field, value) => ({ [field]: value }),
    not_equals: (field, value) => ({ [field]: { $ne: value } }),
    in: (field, values) => ({ [field]: { $in: values } }),
    not_in: (field, values) => ({ [field]: { $nin: values } }),
    contains: (field, values) => ({ [field]: { $regex: anyOf(values) } }),
    not_contains: (field, values) => ({ [field]: { $not: { $regex: anyOf(values) } } }),
    starts_with: (field, value) => ({ [field]: { $regex: new RegExp(`^${escaped(value)}`) } }),
    gt: (field, value) => ({ [field]: { $gt: value } }),
    gte: (field, value) => ({ [field]: { $gte: value } }),
    lt: (field, value) => ({ [field]: { $lt: value } }),
    lte: (field, value) => ({ [field]: { $lte: value } }),
    between: (field, [min, max]) => ({ [field]: { $gte: min, $lte: max } }),
    exists: (field) => ({ [field]: { $exists: true } }),
  },
  and: (parts) => ({ $and: parts }),
  or: (parts) => ({ $or: parts }),
};
