/** Our own engine, all profiles at once, as the benchmark calls it. */
import { count, has } from '../../lib/scoring/columns/bits';
import { Bulk } from '../../lib/scoring/columns/bulk';
import { Columns } from '../../lib/scoring/columns/columns';
import type { Ternary } from '../../lib/scoring/columns/ternary';
import type { Engine, Prepared } from './engine';
import type { BenchProfile } from './workload/profiles';
import type { BenchConfig } from './workload/rules';
import type { Task } from './workload/workload';

/** Points are added up here, so that working them out can't be left out. */
export const sink = { points: 0 };

const common = { explains: 'on demand', inExtension: 'yes', only: 'c' } as const;

export const columnEngines: readonly Engine[] = [
  { ...common, name: 'columns, match', prepare: prepareMatch },
  { ...common, name: 'columns, match + all scores', prepare: prepareScores },
  { ...common, name: 'columns, one config edited, others cached', prepare: prepareEdit },
  { ...common, name: 'columns, cold', prepare: prepareCold },
];

/** The columns are there, nothing else is. */
function prepareMatch({ configs, profiles }: Task): Prepared {
  const columns = columnsOf(profiles);
  return bulk(() => matchAll(new Bulk(columns), configs));
}

function prepareScores({ configs, profiles }: Task): Prepared {
  const columns = columnsOf(profiles);
  return bulk(() => {
    const kept = new Bulk(columns);
    for (const config of configs) {
      const { floors, ceilings } = kept.scores(config, configs);
      sink.points += (floors.at(-1) ?? 0) + (ceilings.at(-1) ?? 0);
    }
    return matchAll(kept, configs);
  });
}

/** Each time another condition of another config gets a value never seen; all configs' matches are then asked for. */
function prepareEdit({ configs, profiles }: Task): Prepared {
  const kept = new Bulk(columnsOf(profiles));
  let edits = 0;
  const { answers } = bulk(() => matchAll(kept, configs));
  return {
    answers,
    isBulk: true,
    count: () => {
      edits += 1;
      const edited = configs.map((config, index) =>
        index === edits % configs.length ? edit(config, edits) : config,
      );
      return countAll(matchAll(kept, edited));
    },
  };
}

/** From the profiles' objects to matches. */
function prepareCold({ configs, profiles }: Task): Prepared {
  const keys = keysOf(profiles);
  return bulk(() => matchAll(new Bulk(columnsOf(profiles, keys)), configs));
}

function bulk(match: () => Ternary[]): Prepared {
  let matched: Ternary[] | undefined;
  return {
    isBulk: true,
    count: () => countAll(match()),
    answers: (profile) => {
      matched ??= match();
      return matched.map(({ sure, possible }) => {
        const isSure = has(sure, profile);
        return isSure || !has(possible, profile) ? isSure : undefined;
      });
    },
  };
}

function columnsOf(profiles: readonly BenchProfile[], keys = keysOf(profiles)): Columns {
  const columns = new Columns();
  columns.putAll(profiles.map((attributes, index) => ({ key: keys[index] ?? '', attributes })));
  return columns;
}

/** What the profiles are stored under. */
function keysOf(profiles: readonly BenchProfile[]): string[] {
  return profiles.map((_, index) => `person ${index}`);
}

function matchAll(kept: Bulk, configs: readonly BenchConfig[]): Ternary[] {
  return configs.map((config) => kept.match(config, configs));
}

function countAll(matches: readonly Ternary[]): number {
  return matches.reduce((total, { sure }) => total + count(sure), 0);
}

/** The config as it is while somebody types a number or a word into its first condition. */
function edit({ rules, ...config }: BenchConfig, nth: number): BenchConfig {
  const [first, ...groups] = rules.groups;
  const [, ...others] = first?.conditions ?? [];
  const typed =
    nth % 2 === 0
      ? ({ type: 'company_size', comparator: 'gte', value: nth, optional: false } as const)
      : ({ type: 'job_title', comparator: 'contains', value: [`a${nth}`], optional: false } as const);
  const operator = first?.operator ?? 'AND';
  return { ...config, rules: { groups: [{ operator, conditions: [typed, ...others] }, ...groups] } };
}
