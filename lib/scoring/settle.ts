import { conditionTypeNames, type ConditionType } from '../icp/vocabulary';
import type { ScorableConfig } from './config';
import { linesOf, type LinesOfGroup } from './lines';
import { highest, pointsFor } from './points';
import type { ConfigResult } from './types';

/** Whether the lowest and the highest points a config may have answer a question alike; then all between do. */
export type IsSettled = (floor: number, ceiling: number) => boolean;

/** So many conditions are looked at in search of an answer: it is wanted while a panel is drawn. */
const MOST_WORK = 200_000;

/**
 * The smallest set of attributes that would settle a question about a config's points whatever they turn out to
 * be (SCORING.md §6), in the vocabulary's order. There is but one: what settles it has every attribute that the
 * answer may hang on. Null when it is settled, or when nothing would do: conditions with a problem, and derived ones,
 * can't be settled. Conditions that ask different things of one attribute count as independent, and where the search
 * takes too long the rest of the attributes are taken to be needed: what is named does settle it.
 * @param isSettled the question: match or no match, or which tier
 */
export function settlingSet(
  config: ScorableConfig,
  result: ConfigResult,
  isSettled: IsSettled,
): ConditionType[] | null {
  if (isSettled(result.floor, result.ceiling)) return null;
  const groups = linesOf(config, result);
  const open = groups.flatMap(({ lines }) => lines.filter(({ isOpen }) => isOpen));
  const types = conditionTypeNames.filter((type) => open.some((line) => line.type === type));
  const search = new Search(groups, isSettled);
  if (!isAllOpen(groups) && !search.settles(new Set(types))) return null;
  return types.filter((type) => !search.settles(new Set(types.filter((other) => other !== type))));
}

/** Whether all that is unknown can be found out. */
function isAllOpen(groups: readonly LinesOfGroup[]): boolean {
  return groups.every(({ lines }) => lines.every(({ isOpen, truth }) => isOpen || truth !== undefined));
}

class Search {
  #work = MOST_WORK;

  constructor(
    private readonly groups: readonly LinesOfGroup[],
    private readonly isSettled: IsSettled,
  ) {}

  /**
   * Whether knowing these attributes answers the question, however their conditions turn out; false where that
   * takes too long to find out. While it is open, a
   * group with the highest ceiling holds it open: one of its conditions is tried both ways. If none of them is on
   * these attributes, the question stays open should all the rest turn out false.
   */
  settles(types: ReadonlySet<ConditionType | null>, decided = new Map<string, boolean>()): boolean {
    const bounds = this.groups.map((group) => this.#boundsOf(group, decided));
    const ceiling = highest(bounds.map((each) => each.ceiling));
    if (this.isSettled(highest(bounds.map((each) => each.floor)), ceiling)) return true;
    const highestGroup = this.groups[bounds.findIndex((each) => each.ceiling === ceiling)];
    const next = highestGroup?.lines.find(
      ({ isOpen, type, asks }) => isOpen && types.has(type) && !decided.has(asks),
    );
    if (!next || this.#work <= 0) return false;
    return [true, false].every((truth) => this.settles(types, new Map(decided).set(next.asks, truth)));
  }

  #boundsOf(group: LinesOfGroup, decided: ReadonlyMap<string, boolean>): { floor: number; ceiling: number } {
    this.#work -= group.lines.length;
    const sure = { required: 0, optional: 0 };
    const possible = { required: 0, optional: 0 };
    for (const { isOpen, asks, truth, optional } of group.lines) {
      const is = isOpen ? decided.get(asks) : truth;
      const sort = optional ? 'optional' : 'required';
      if (is !== false) possible[sort] += 1;
      if (is === true) sure[sort] += 1;
    }
    return {
      floor: pointsFor(group, sure.required, sure.optional),
      ceiling: pointsFor(group, possible.required, possible.optional),
    };
  }
}
