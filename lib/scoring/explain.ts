import type { ScorableConfig } from './config';
import { compileConfig } from './config';
import type { ConfigResult, Explanation, GroupResult, LedgerLine } from './types';

/**
 * Why a config got its points (SCORING.md §6): the group with the best floor, then ceiling, then order, and a
 * ledger whose points and `base` add up to the config's floor. Computed when asked, never stored.
 */
export function explain(config: ScorableConfig, result: ConfigResult): Explanation {
  const group = shownGroup(result.groups);
  if (group === null) return { group, base: 0, ledger: [] };
  const compiled = compileConfig(config).groups[group];
  const conditions = result.groups[group]?.conditions ?? [];
  const lines = conditions.map((line, index) => ({
    isOptional: compiled?.conditions[index]?.optional === true,
    isMet: line.outcome === 'met',
  }));
  const required = lines.filter((line) => !line.isOptional);
  const isSatisfied = result.floor >= 50;
  const base = required.length === 0 && isSatisfied ? 50 : 0;
  const weights = lines.map((line) => weightOf(line, lines, compiled?.operator === 'OR', isSatisfied));
  const points = apportion(result.floor - base, weights);
  return {
    group,
    base,
    ledger: conditions.map((line, index): LedgerLine => ({
      condition: index,
      result: line,
      points: points[index] ?? 0,
    })),
  };
}

function shownGroup(groups: readonly GroupResult[]): number | null {
  const candidates = groups.flatMap((group, index) =>
    group.conditions.length > 0 ? [{ group, index }] : [],
  );
  candidates.sort((a, b) => b.group.floor - a.group.floor || b.group.ceiling - a.group.ceiling);
  return candidates[0]?.index ?? null;
}

interface Line {
  readonly isOptional: boolean;
  readonly isMet: boolean;
}

/**
 * A line's exact part of the points. Requirements share the first half (all of them for AND, the met ones for
 * OR); the second half goes to `q` required and all optional conditions equally.
 */
function weightOf(line: Line, lines: readonly Line[], isOr: boolean, isSatisfied: boolean): number {
  if (!line.isMet) return 0;
  const required = lines.filter(({ isOptional }) => !isOptional);
  const optional = lines.length - required.length;
  if (!isSatisfied) return line.isOptional || isOr ? 0 : 50 / required.length;
  const q = isOr ? Math.min(1, required.length) : required.length;
  const bonus = 50 / (q + optional);
  if (line.isOptional) return bonus;
  const sharing = isOr ? required.filter(({ isMet }) => isMet).length : required.length;
  return (50 + bonus * q) / sharing;
}

/** Whole numbers in the proportion of the weights that add up to the total; the remainder goes to the first lines. */
function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map(() => 0);
  const points = weights.map((weight) => Math.floor((total * weight) / sum + 1e-9));
  let rest = total - points.reduce((a, b) => a + b, 0);
  return points.map((point, index) => {
    if (rest === 0 || weights[index] === 0) return point;
    rest -= 1;
    return point + 1;
  });
}
