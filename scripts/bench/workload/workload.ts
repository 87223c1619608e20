import { makeConfigs } from './configs';
import { makeProfiles, type BenchProfile } from './profiles';
import { randomOf } from './random';
import type { BenchConfig } from './rules';

/** All configs on each profile. */
export interface Task {
  readonly name: string;
  readonly configs: readonly BenchConfig[];
  readonly profiles: readonly BenchProfile[];
}

/** Tasks measured as one: the work of one profile is done for many, so that nothing can be known beforehand. */
export interface Workload {
  readonly name: string;
  readonly title: string;
  readonly tasks: readonly Task[];
}

/** The benchmark's workloads, the same for the same seed; `scale` below 1 makes them smaller, for tests. */
export function makeWorkloads(seed: number, scale = 1): Workload[] {
  const configs = makeConfigs(randomOf(seed), 50);
  const profiles = makeProfiles(randomOf(seed + 1), Math.ceil(10_000 * scale));
  const some = profiles.slice(0, Math.ceil(1_000 * scale));
  return [
    {
      name: 'a',
      title: 'one profile, one config',
      tasks: configs
        .slice(0, 20)
        .map((config, index) => ({ name: `a${index}`, configs: [config], profiles: some })),
    },
    { name: 'b', title: 'one profile, 50 configs', tasks: [{ name: 'b', configs, profiles: some }] },
    {
      name: 'c',
      title: '10,000 profiles, 20 configs',
      tasks: [{ name: 'c', configs: configs.slice(0, 20), profiles }],
    },
  ];
}
