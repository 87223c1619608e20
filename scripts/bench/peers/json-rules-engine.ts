import { Engine as RulesEngine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { Engine } from '../engine';
import { translate, type Language } from '../workload/rules';
import type { Task } from '../workload/workload';

/** It runs all rules at once and answers, later, which of them came true. */
export const jsonRulesEngine: Engine = {
  name: 'json-rules-engine',
  explains: 'each condition',
  inExtension: 'yes',
  prepare: ({ configs, profiles }: Task) => {
    const engine = new RulesEngine(
      configs.map((config) => ({
        conditions: translate(config, language) as TopLevelCondition,
        event: { type: config.slug },
      })),
    );
    engine.addOperator('containsAny', (seen: string, wanted: string[]) =>
      wanted.some((part) => seen.includes(part)),
    );
    engine.addOperator(
      'containsNone',
      (seen: string, wanted: string[]) => !wanted.some((part) => seen.includes(part)),
    );
    engine.addOperator('startsWith', (seen: string, wanted: string) => seen.startsWith(wanted));
    engine.addOperator('between', (seen: number, [min, max]: [number, number]) => seen >= min && seen <= max);
    const matched = async (index: number) => (await engine.run({ ...profiles[index] })).events;
    return {
      count: async (from, to) => {
        let matches = 0;
        for (let index = from; index < to; index++) matches += (await matched(index)).length;
        return matches;
      },
      answers: async (index) => {
        const slugs = new Set((await matched(index)).map(({ type }) => type));
        return configs.map(({ slug }) => slugs.has(slug));
      },
    };
  },
};

const ask = (fact: string, operator: string, value: unknown): NestedCondition => ({ fact, operator, value });

const language: Language<NestedCondition> = {
  tests: {
    equals: (field, value) => ask(field, 'equal', value),
    not_equals: (field, value) => ask(field, 'notEqual', value),
    in: (field, values) => ask(field, 'in', values),
    not_in: (field, values) => ask(field, 'notIn', values),
    contains: (field, values) => ask(field, 'containsAny', values),
    not_contains: (field, values) => ask(field, 'containsNone', values),
    starts_with: (field, value) => ask(field, 'startsWith', value),
    gt: (field, value) => ask(field, 'greaterThan', value),
    gte: (field, value) => ask(field, 'greaterThanInclusive', value),
    lt: (field, value) => ask(field, 'lessThan', value),
    lte: (field, value) => ask(field, 'lessThanInclusive', value),
    between: (field, bounds) => ask(field, 'between', bounds),
    exists: (field) => ask(field, 'notEqual', null),
  },
  and: (parts) => ({ all: parts }),
  or: (parts) => ({ any: parts }),
};
