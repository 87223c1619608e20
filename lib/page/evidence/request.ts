import type { Recipe } from '../../reading/recipes/types';
import type { Sought } from './find';

/** What the panel asks of a page: to show words that were read on it, by its own readers and what was taught of it. */
export interface EvidenceRequest extends Sought {
  readonly recipes: readonly Recipe[];
}

/** What came of it: `unmarked` words are still read, but in nothing that is seen; `gone` ones are not. */
export const evidenceAnswers = ['shown', 'unmarked', 'gone'] as const;
export type EvidenceAnswer = (typeof evidenceAnswers)[number];

/** The page's side of showing words: the request left here by the panel. */
export interface EvidenceWindow extends Window {
  icpLensSought?: EvidenceRequest;
}
