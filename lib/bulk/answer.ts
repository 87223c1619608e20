import type { Bulk } from '../scoring/columns/bulk';
import { movedBetween } from '../scoring/columns/moved';
import type { ScorableConfig } from '../scoring/config';
import { moves } from '../scoring/move';
import type { Answer, Question, QuestionName, Questions } from './protocol';
import type { Chosen, MovedProfiles } from './types';

/** Work done step by step: yields the share that is done, and may be left at any step. */
export type Steps<T> = Generator<number, T, undefined>;

const answers: { readonly [Q in QuestionName]: (bulk: Bulk, ask: Questions[Q]['ask']) => Steps<Answer<Q>> } =
  {
    *counts(bulk, { all, indexes }) {
      const counts = [];
      for (const index of indexes) {
        if (counts.length > 0) yield counts.length / indexes.length;
        counts.push(bulk.count(chosen({ all, index }), all));
      }
      return counts;
    },

    *moved(bulk, { before, after, named }) {
      const { keys } = bulk.columns;
      const was = bulk.scores(chosen(before), before.all);
      yield 1 / 2;
      const moved = movedBetween(was, bulk.scores(chosen(after), after.all), named);
      const withKeys = moves.map((move) => {
        const { count, rows } = moved[move];
        return [move, { count, keys: rows.map((row) => keys[row] ?? '') }] as const;
      });
      return Object.fromEntries(withKeys) as unknown as MovedProfiles;
    },

    *scores(bulk, ask) {
      return { ...bulk.scores(chosen(ask), ask.all), keys: bulk.columns.keys };
    },
  };

/**
 * Answers a question over the profiles in the columns. Pure but for what `bulk` remembers.
 * Throws RangeError for a config that isn't there.
 */
export function answer<Q extends QuestionName>(bulk: Bulk, { name, ask }: Question<Q>): Steps<Answer<Q>> {
  return answers[name](bulk, ask);
}

function chosen({ all, index }: Chosen): ScorableConfig {
  const config = all[index];
  if (!config) throw new RangeError(`There is no config ${index}.`);
  return config;
}
