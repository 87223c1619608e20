import { prepareEach, type Engine } from './engine';
import { moduleOf } from './module-of';
import type { BenchProfile } from './workload/profiles';
import { translate, type BenchConfig, type Language } from './workload/rules';

type Rule = (profile: BenchProfile) => boolean;

/** The limit: the function that a person would write for each rule. */
export const handWritten: Engine = {
  name: 'hand-written',
  explains: 'no',
  inExtension: '–',
  prepare: prepareEach('hand-written', async (configs) => {
    const { rules } = await moduleOf<{ rules: Rule[] }>(sourceOf(configs));
    return rules;
  }),
};

/** The rules' JavaScript: a module that exports a function for each config. Longer lists are Sets, made once. */
export function sourceOf(configs: readonly BenchConfig[]): string {
  const sets: string[] = [];
  const language = javascript((list) => {
    sets.push(`const set${sets.length} = new Set(${JSON.stringify(list)});`);
    return `set${sets.length - 1}`;
  });
  const rules = configs.map((config) => `  (p) => ${translate(config, language)},`);
  return [...sets, 'export const rules = [', ...rules, '];'].join('\n');
}

function javascript(setOf: (list: readonly string[]) => string): Language<string> {
  const text = (value: string) => JSON.stringify(value);
  const anyOf = (parts: readonly string[]) => `(${parts.join(' || ')})`;
  const includes = (field: string, values: readonly string[]) =>
    anyOf(values.map((value) => `p.${field}.includes(${text(value)})`));
  return {
    tests: {
      equals: (field, value) => `p.${field} === ${text(value)}`,
      not_equals: (field, value) => `p.${field} !== ${text(value)}`,
      in: (field, values) => `${setOf(values)}.has(p.${field})`,
      not_in: (field, values) => `!${setOf(values)}.has(p.${field})`,
      contains: includes,
      not_contains: (field, values) => `!${includes(field, values)}`,
      starts_with: (field, value) => `p.${field}.startsWith(${text(value)})`,
      gt: (field, value) => `p.${field} > ${value}`,
      gte: (field, value) => `p.${field} >= ${value}`,
      lt: (field, value) => `p.${field} < ${value}`,
      lte: (field, value) => `p.${field} <= ${value}`,
      between: (field, [min, max]) => `p.${field} >= ${min} && p.${field} <= ${max}`,
      exists: (field) => `p.${field} !== undefined`,
    },
    and: (parts) => `(${parts.join(' && ')})`,
    or: anyOf,
  };
}
