import { rowOf, type ConditionType } from '../icp/vocabulary';
import type { Subject } from '../profile/types';
import { settlingSet } from '../scoring/settle';
import { tierOf } from '../scoring/tier';
import type { ConfigResult } from '../scoring/types';
import type { Judged } from './judge';

/** What is still open of a verdict: the match, or else the tier. */
export type Question = 'match' | 'tier';

export interface Open {
  readonly question: Question;
  /** The attributes that would settle it; null where none would. */
  readonly settling: readonly ConditionType[] | null;
}

const isSettled: Readonly<Record<Question, (floor: number, ceiling: number) => boolean>> = {
  match: (floor, ceiling) => floor >= 50 || ceiling < 50,
  tier: (floor, ceiling) => tierOf(floor) === tierOf(ceiling),
};

/** What is still open and what would settle it; undefined when match and tier are certain. */
export function openIn({ config, result }: Judged): Open | undefined {
  const question = questionIn(result);
  return question && { question, settling: settlingSet(config, result, isSettled[question]) };
}

function questionIn({ floor, ceiling }: ConfigResult): Question | undefined {
  return (['match', 'tier'] as const).find((question) => !isSettled[question](floor, ceiling));
}

/** Whether what is open hangs on a person, and so a company's page alone can't settle it. */
export function isAboutPeople(open: Open | undefined, { kind }: Subject): boolean {
  return kind === 'company' && open?.settling?.some(isOfPerson) === true;
}

/** A company has a LinkedIn address too. */
const isOfPerson = (type: ConditionType) => type !== 'linkedin_url' && rowOf(type).owner === 'person';
