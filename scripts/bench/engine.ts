import { moduleOf } from './module-of';
import type { BenchProfile } from './workload/profiles';
import type { BenchConfig } from './workload/rules';
import type { Task, Workload } from './workload/workload';

/** Whether a profile matches a config; undefined where the engine can't say. */
export type Answer = boolean | undefined;

/** An engine with its rules compiled. */
export interface Prepared {
  /** Does the work for the profiles from one index up to another; answers how many pairs match. This is timed. */
  readonly count: (from: number, to: number) => number | Promise<number>;
  /** The answer for each config, of a profile. */
  readonly answers: (profile: number) => readonly Answer[] | Promise<readonly Answer[]>;
  /** It works on all profiles at once, so that `count` knows no less. */
  readonly isBulk?: boolean;
}

export interface Engine {
  readonly name: string;
  /** Whether it can say why. */
  readonly explains: string;
  /** Whether it can run rules in an extension, whose Content Security Policy forbids new code. */
  readonly inExtension: string;
  /** The one workload that it is for; without it all. */
  readonly only?: string;
  readonly prepare: (task: Task) => Prepared | Promise<Prepared>;
}

type Matcher = (profile: BenchProfile) => Answer;
type Count = (
  matchers: readonly Matcher[],
  profiles: readonly BenchProfile[],
  from: number,
  to: number,
) => number;

const loop = `
export function count(matchers, profiles, from, to) {
  let matches = 0;
  for (let i = from; i < to; i++) {
    const profile = profiles[i];
    for (let j = 0; j < matchers.length; j++) if (matchers[j](profile)) matches++;
  }
  return matches;
}`;

/**
 * An engine that makes one function of each config. Each has a loop of its own: in a shared one the JavaScript
 * engine would give up on calls that now lead here, now there, which slows the quickest most.
 */
export function prepareEach(
  name: string,
  compileAll: (configs: readonly BenchConfig[]) => Matcher[] | Promise<Matcher[]>,
): Engine['prepare'] {
  return async ({ name: task, configs, profiles }) => {
    const matchers = await compileAll(configs);
    const { count } = await moduleOf<{ count: Count }>(`// ${name}, ${task}\n${loop}`);
    return {
      count: (from, to) => count(matchers, profiles, from, to),
      answers: (index) => {
        const profile = profiles[index];
        return profile ? matchers.map((matches) => matches(profile)) : [];
      },
    };
  };
}

/** The engine ready for all tasks of a workload, as one. */
export async function prepareWorkload({ prepare }: Engine, { tasks }: Workload): Promise<Prepared> {
  const parts: Prepared[] = [];
  for (const task of tasks) parts.push(await prepare(task));
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return {
    count: async (from, to) => {
      let matches = 0;
      for (const { count } of parts) {
        const some = count(from, to);
        matches += typeof some === 'number' ? some : await some;
      }
      return matches;
    },
    answers: async (profile) => {
      const answers = [];
      for (const part of parts) answers.push(...(await part.answers(profile)));
      return answers;
    },
  };
}
