import { moveOf, moves, type Move } from '../move';
import type { Scores } from './scores';

/** Who moves between two versions of a config: how many each way, and the rows of the first of them. */
export type Moved = { readonly [M in Move]: { count: number; readonly rows: number[] } };

/** Compares the scores of the same profiles before and after. @param named so many rows are given each way */
export function movedBetween(before: Scores, after: Scores, named: number): Moved {
  const moved = Object.fromEntries(moves.map((move) => [move, { count: 0, rows: [] }])) as unknown as Moved;
  before.floors.forEach((floor, row) => {
    const was = { floor, ceiling: before.ceilings[row] ?? 0 };
    const is = { floor: after.floors[row] ?? 0, ceiling: after.ceilings[row] ?? 0 };
    if (was.floor === is.floor && was.ceiling === is.ceiling) return;
    const move = moveOf(was, is);
    if (!move) return;
    moved[move].count += 1;
    if (moved[move].rows.length < named) moved[move].rows.push(row);
  });
  return moved;
}
