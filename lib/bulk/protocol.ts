import type { ConfigCount } from '../scoring/columns/bulk';
import type { Scores } from '../scoring/columns/scores';
import type { ScorableConfig } from '../scoring/config';
import type { BulkStatus, Chosen, MovedProfiles } from './types';

/** What the page may ask of the worker: each question by name, with its answer. */
export interface Questions {
  counts: {
    ask: { readonly all: readonly ScorableConfig[]; readonly indexes: readonly number[] };
    answer: ConfigCount[];
  };
  moved: {
    ask: { readonly before: Chosen; readonly after: Chosen; readonly named: number };
    answer: MovedProfiles;
  };
  scores: { ask: Chosen; answer: Scores & { readonly keys: readonly string[] } };
}

export type QuestionName = keyof Questions;
export type Answer<Q extends QuestionName = QuestionName> = Questions[Q]['answer'];

/** A question on its way to the worker. */
export type Question<Q extends QuestionName = QuestionName> = {
  [P in Q]: {
    readonly is: 'question';
    readonly id: number;
    readonly name: P;
    readonly ask: Questions[P]['ask'];
  };
}[Q];

export type ToWorker = Question | { readonly is: 'cancel'; readonly id: number };

export type ToPage =
  | { readonly is: 'status'; readonly status: BulkStatus }
  | { readonly is: 'progress'; readonly id: number; readonly share: number }
  | { readonly is: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly is: 'error'; readonly id: number; readonly message: string };
