import { compileConfig, type ScorableConfig } from '../config';
import { has } from './bits';
import type { Columns } from './columns';
import { judgeConfig, matchWhere } from './group';
import type { Judge } from './judge';
import { scoresOf } from './scores';
import { or, type Ternary } from './ternary';

/**
 * Sets the columns icp_match, persona_match and icp_score as the first pass came out (SCORING.md §3).
 * @param basis the active configs that use none of them
 */
export function deriveColumns(columns: Columns, judge: Judge, basis: readonly ScorableConfig[]): void {
  const rows = columns.size;
  const judged = basis.map((config) => ({
    groups: judgeConfig(config, judge),
    isPersona: compileConfig(config).isPersona,
  }));
  const matches = judged.map(({ groups, isPersona }) => ({ where: matchWhere(groups, rows), isPersona }));
  const personas = matches.filter(({ isPersona }) => isPersona);
  setTruths(columns, 'icp_match', matches);
  setTruths(columns, 'persona_match', personas);
  const { floors, ceilings } = scoresOf(
    judged.flatMap(({ groups }) => groups),
    rows,
  );
  const score = columns.column('icp_score');
  for (let row = 0; row < rows; row += 1)
    score.set(row, basis.length === 0 ? undefined : { from: floors[row] ?? 0, to: ceilings[row] ?? 0 });
}

/** Any of the matches; unread where that is unknown, or where there is none. */
function setTruths(
  columns: Columns,
  type: 'icp_match' | 'persona_match',
  matches: readonly { readonly where: Ternary }[],
): void {
  const column = columns.column(type);
  const { sure, possible } = or(
    matches.map(({ where }) => where),
    columns.size,
  );
  for (let row = 0; row < columns.size; row += 1) {
    const isOpen = matches.length === 0 || has(possible, row) !== has(sure, row);
    column.set(row, isOpen ? undefined : has(sure, row));
  }
}
