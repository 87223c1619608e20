import type { Translator } from '../i18n/translator';
import { matchOrder } from '../scoring/ranking';
import type { ConfigResult, Match } from '../scoring/types';
import type { Judged } from './judge';

/** How many of a list come to each verdict. */
export type Counts = Readonly<Record<Match, number>>;

/** Each one's best result, counted. */
export function countsOf(list: readonly Judged[]): Counts {
  const counts = { yes: 0, no: 0, unknown: 0 };
  for (const { result } of list) counts[result.match] += 1;
  return counts;
}

/** Sorts results of different subjects: matches first, then those that may match, each by the points they are sure of. */
export function bestFirst(a: ConfigResult, b: ConfigResult): number {
  return matchOrder[a.match] - matchOrder[b.match] || b.floor - a.floor || b.ceiling - a.ceiling;
}

/** A list's verdicts in one sentence: "3 of 10 on this page match, 2 not enough known". */
export function listSentence(counts: Counts, t: Translator): string {
  return t('list.counts', { ...counts, total: counts.yes + counts.no + counts.unknown });
}
