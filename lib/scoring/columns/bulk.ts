import { isActive } from '../../icp/schema';
import { compileConfig, type CompiledConfig, type ScorableConfig } from '../config';
import type { Columns } from './columns';
import { deriveColumns } from './derived';
import { judgeConfig, matchWhere, type JudgedGroup } from './group';
import { Judge } from './judge';
import { scoresOf, type Scores } from './scores';
import { countOf, type Count, type Ternary } from './ternary';

/** How many of all profiles a config holds for, and each of its groups and their conditions, in its order. */
export interface ConfigCount {
  readonly config: Count;
  readonly groups: readonly { readonly group: Count; readonly conditions: readonly Count[] }[];
}

/**
 * Scores configs against many profiles at once: SCORING.md whole, and on every profile what `scoreAll` says.
 * `all` is the list of configs that a config stands in: icp_match, icp_score and persona_match derive from its
 * active ones (§3).
 */
export class Bulk {
  readonly #judge: Judge;
  readonly #kept = new WeakMap<CompiledConfig, { groups: readonly JudgedGroup[]; version: number }>();
  #derivedFrom = '';

  constructor(readonly columns: Columns) {
    this.#judge = new Judge(columns);
  }

  /** Where the config matches. */
  match(config: ScorableConfig, all: readonly ScorableConfig[]): Ternary {
    return matchWhere(this.#judged(config, all), this.columns.size);
  }

  /** How many profiles the config, its groups and their conditions hold for. */
  count(config: ScorableConfig, all: readonly ScorableConfig[]): ConfigCount {
    const rows = this.columns.size;
    const groups = this.#judged(config, all);
    return {
      config: countOf(matchWhere(groups, rows), rows),
      groups: groups.map(({ satisfied, conditions }) => ({
        group: countOf(satisfied, rows),
        conditions: conditions.map((where) => countOf(where, rows)),
      })),
    };
  }

  /** Every profile's floor and ceiling, by row. */
  scores(config: ScorableConfig, all: readonly ScorableConfig[]): Scores {
    return scoresOf(this.#judged(config, all), this.columns.size);
  }

  #judged(config: ScorableConfig, all: readonly ScorableConfig[]): readonly JudgedGroup[] {
    const compiled = compileConfig(config);
    if (compiled.usesDerived) {
      this.#derive(all);
      return judgeConfig(config, this.#judge);
    }
    const { version } = this.columns;
    const before = this.#kept.get(compiled);
    if (before?.version === version) return before.groups;
    const groups = judgeConfig(config, this.#judge);
    this.#kept.set(compiled, { groups, version });
    return groups;
  }

  #derive(all: readonly ScorableConfig[]): void {
    const basis = all.filter((config) => isActive(config) && !compileConfig(config).usesDerived);
    const from = JSON.stringify([this.columns.version, basis.map(({ rules }) => rules)]);
    if (from === this.#derivedFrom) return;
    deriveColumns(this.columns, this.#judge, basis);
    this.#derivedFrom = from;
  }
}
