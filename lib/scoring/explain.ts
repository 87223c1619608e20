import type { ScorableConfig } from './config';
import { linesOf, type Line } from './lines';
import type { ConfigResult, Explanation, GroupResult } from './types';

/**
 * Why a config got its points (SCORING.md §6): the group with the best floor, then ceiling, then order, and a
 * ledger whose points and `base` add up to the config's floor. Computed when asked, never stored.
 */
export function explain(config: ScorableConfig, result: ConfigResult): Explanation {
  const group = shownGroup(result.groups);
  const shown = linesOf(config, result)[group ?? -1];
  const isSatisfied = result.floor >= 50;
  const base = isSatisfied && shown?.required === 0 ? 50 : 0;
  const weights = shown ? weightsOf(shown.lines, shown.operator === 'OR', isSatisfied) : [];
  const points = apportion(result.floor - base, weights);
  const conditions = result.groups[group ?? -1]?.conditions ?? [];
  const ledger = conditions.map((line, condition) => ({
    condition,
    result: line,
    points: points[condition] ?? 0,
  }));
  return { group, base, ledger };
}

function shownGroup(groups: readonly GroupResult[]): number | null {
  const candidates = groups.flatMap((group, index) =>
    group.conditions.length > 0 ? [{ group, index }] : [],
  );
  candidates.sort((a, b) => b.group.floor - a.group.floor || b.group.ceiling - a.group.ceiling);
  return candidates[0]?.index ?? null;
}

/**
 * The lines' parts of the points, as whole numbers in proportion. Requirements share the first half; the second
 * half goes to `q` required and all optional conditions equally (SCORING.md §5). Of an OR group's requirements those
 * that are met share.
 */
function weightsOf(lines: readonly Line[], isOr: boolean, isSatisfied: boolean): number[] {
  const required = lines.filter(({ optional }) => !optional);
  const sharing = required.filter(({ truth }) => truth).length;
  const q = isOr ? Math.min(1, required.length) : required.length;
  const all = q + lines.length - required.length;
  const weightOf = ({ optional }: Line) => {
    if (!isSatisfied) return optional ? 0 : 1;
    return optional ? Math.max(1, sharing) : all + q;
  };
  return lines.map((line) => (line.truth ? weightOf(line) : 0));
}

/** Whole numbers in the proportion of the weights that add up to the total; the remainder goes to the first lines. */
function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const points = weights.map((weight) => (weight === 0 ? 0 : Math.floor((total * weight) / sum)));
  let rest = total - points.reduce((a, b) => a + b, 0);
  return points.map((point, index) => {
    if (rest === 0 || weights[index] === 0) return point;
    rest -= 1;
    return point + 1;
  });
}
