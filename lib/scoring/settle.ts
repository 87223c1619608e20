import { conditionTypeNames, type ConditionType } from '../icp/vocabulary';
import type { ScorableConfig } from './config';
import { linesOf, type LinesOfGroup } from './lines';
import { highest, pointsFor } from './points';
import type { ConfigResult } from './types';

/** Whether a question about a config's points is answered by these bounds; then narrower ones must answer it too. */
export type IsSettled = (floor: number, ceiling: number) => boolean;

/** So many conditions are looked at in search of an answer: some ten milliseconds. */
const MOST_WORK = 1_000_000;

/**
 * The smallest sets of attributes that would settle a question about a config's points whatever they turn out
 * to be (SCORING.md §6): all sets of the least size, those first whose last attribute comes first in the vocabulary
 * (what a person's page says before what a company's says before visits). Empty when it is settled, when no set
 * would do (conditions with a problem, and derived ones, can't be settled), or when that takes too long to find out.
 * Conditions that ask different things of one attribute count as independent: what is named does settle it.
 * @param isSettled whether the question is answered, e.g. match or no match
 */
export function settlingSets(
  config: ScorableConfig,
  result: ConfigResult,
  isSettled: IsSettled,
): ConditionType[][] {
  if (isSettled(result.floor, result.ceiling)) return [];
  const groups = linesOf(config, result);
  const open = groups.flatMap(({ lines }) => lines.filter(({ isOpen }) => isOpen));
  const types = conditionTypeNames.filter((type) => open.some((line) => line.type === type));
  const search = new Search(groups, isSettled);
  const sets = smallest(types, search);
  const last = (set: readonly ConditionType[]) => types.indexOf(set.at(-1) ?? 'job_title');
  return search.isOver ? [] : sets.sort((a, b) => last(a) - last(b));
}

/** Any set that will do holds every type that can't be left out; mostly these are the answer. */
function smallest(types: readonly ConditionType[], search: Search): ConditionType[][] {
  const settles = (set: readonly ConditionType[]) => search.settles(new Set(set));
  if (!settles(types)) return [];
  const needed = types.filter((type) => !settles(types.filter((other) => other !== type)));
  const others = types.filter((type) => !needed.includes(type));
  for (let size = 0; size <= others.length && !search.isOver; size += 1) {
    const sets: ConditionType[][] = [];
    for (const some of subsets(others, size)) {
      if (search.isOver) break;
      const set = types.filter((type) => needed.includes(type) || some.includes(type));
      if (settles(set)) sets.push(set);
    }
    if (sets.length > 0) return sets;
  }
  return [];
}

class Search {
  #work = MOST_WORK;

  constructor(
    private readonly groups: readonly LinesOfGroup[],
    private readonly isSettled: IsSettled,
  ) {}

  /** Nothing more will be found out: any later answer is false. */
  get isOver(): boolean {
    return this.#work <= 0;
  }

  /**
   * Whether knowing these attributes answers the question, however their conditions turn out. While it is open, a
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
    if (!next || this.isOver) return false;
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

/** Every choice of so many of the items, in their order. */
function* subsets<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) yield [];
  else
    for (const [index, item] of items.entries())
      if (index >= from) for (const rest of subsets(items, size - 1, index + 1)) yield [item, ...rest];
}
