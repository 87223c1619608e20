import { isActive } from '../icp/schema';
import { compileConfig } from '../scoring/config';
import type { ConfigRow } from '../storage/rows';

/** What a recalculation compares, and what the next one will compare with. */
export interface Choice {
  readonly compared: readonly ConfigRow[];
  readonly next: readonly ConfigRow[];
}

/**
 * Which configs a recalculation compares: the active ones among those chosen (null: all). Where a config reads how the
 * others came out (SCORING.md §3) all are compared, since none can be told apart from the others then.
 * @param baseline the configs as of the last finished recalculation
 */
export function choose(
  configs: readonly ConfigRow[],
  baseline: readonly ConfigRow[],
  configIds: readonly string[] | null,
): Choice {
  const active = configs.filter(({ config }) => isActive(config));
  if (configIds === null || areEntwined([...active, ...baseline])) return { compared: active, next: active };
  const compared = active.filter(({ id }) => configIds.includes(id));
  return { compared, next: [...without(baseline, compared), ...compared] };
}

/** What of a list has to be scored for the results of some of its configs: these alone, unless they read the others'. */
export function needed(configs: readonly ConfigRow[], ids: ReadonlySet<string>): readonly ConfigRow[] {
  return areEntwined(configs) ? configs : configs.filter(({ id }) => ids.has(id));
}

function areEntwined(configs: readonly ConfigRow[]): boolean {
  return configs.some(({ config }) => compileConfig(config).usesDerived);
}

function without(configs: readonly ConfigRow[], others: readonly ConfigRow[]): readonly ConfigRow[] {
  return configs.filter(({ id }) => !others.some((other) => other.id === id));
}
