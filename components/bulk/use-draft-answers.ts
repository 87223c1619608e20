import { useMemo } from 'react';
import type { Asking, BulkScorer, MovedProfiles } from '../../lib/bulk/types';
import type { IcpConfig } from '../../lib/icp/schema';
import type { ConfigCount } from '../../lib/scoring/columns/bulk';
import type { ConfigRow } from '../../lib/storage/rows';
import { plainRules, textOf } from '../../lib/sync/same';
import { configOf, type Draft } from '../icps/draft';
import type { Counts } from './figure';
import { useAnswer, type Answer } from './use-answer';

/** How many profiles are named for each way to move. */
const NAMED = 20;

/** A draft among all ICPs: in the place of its saved version, or behind the others if it has none. */
interface DraftQuestion {
  readonly draft: Draft;
  readonly index: number;
  readonly saved: readonly IcpConfig[];
  readonly drafted: readonly IcpConfig[];
}

/** The id that the draft as a whole is counted under, among those of its groups and conditions. */
export const WHOLE = 'whole';

/** What the profiles say of a draft. */
export interface DraftAnswers {
  readonly counts: Answer<DraftQuestion, Counts> | undefined;
  /** Who moves from the saved version to the draft; undefined where there is none, or the rules say the same. */
  readonly moved: Answer<DraftQuestion, MovedProfiles> | undefined;
}

/** Asks how many profiles a draft holds for and who moves by it. */
export function useDraftAnswers(draft: Draft, rows: readonly ConfigRow[]): DraftAnswers {
  const question = useMemo(() => questionOf(draft, rows), [draft, rows]);
  return {
    counts: useAnswer(question, countDraft),
    moved: useAnswer(hasOtherRules(question) ? question : null, findMoved),
  };
}

function questionOf(draft: Draft, rows: readonly ConfigRow[]): DraftQuestion {
  const saved = rows.map(({ config }) => config);
  const place = rows.findIndex(({ id }) => id === draft.configId);
  const index = place < 0 ? saved.length : place;
  return { draft, index, saved, drafted: saved.toSpliced(index, 1, configOf(draft)) };
}

function hasOtherRules({ saved, drafted, index }: DraftQuestion): boolean {
  const [before, after] = [saved[index], drafted[index]];
  return !!before && !!after && textOf(plainRules(before.rules)) !== textOf(plainRules(after.rules));
}

async function countDraft(
  scorer: BulkScorer,
  { draft, drafted, index }: DraftQuestion,
  asking: Asking,
): Promise<Counts> {
  const [count] = await scorer.counts(drafted, [index], asking);
  if (!count) throw new RangeError('The draft was not counted.');
  return countsById(draft, count);
}

/** By id, since groups and conditions may come and go while the answer is on its way. */
function countsById({ groups }: Draft, { config, groups: counted }: ConfigCount): Counts {
  const ids = groups.flatMap(({ id, conditions }) => [id, ...conditions.map((condition) => condition.id)]);
  const counts = [config, ...counted.flatMap(({ group, conditions }) => [group, ...conditions])];
  return new Map(
    [WHOLE, ...ids].flatMap((id, place) => {
      const found = counts[place];
      return found ? [[id, found] as const] : [];
    }),
  );
}

function findMoved(scorer: BulkScorer, { saved, drafted, index }: DraftQuestion, asking: Asking) {
  return scorer.moved({ all: saved, index }, { all: drafted, index }, NAMED, asking);
}
