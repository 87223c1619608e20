import { compileConfig, scoreConfig } from '../../lib/scoring/config';
import { scoreAll } from '../../lib/scoring/score';
import type { ConfigResult } from '../../lib/scoring/types';
import { prepareEach, type Answer, type Engine } from './engine';

/** All calls to our own engine. Points are added up here, so that working them out can't be left out. */
let points = 0;

function answerOf({ match, floor, ceiling }: ConfigResult): Answer {
  points += floor + ceiling;
  return match === 'unknown' ? undefined : match === 'yes';
}

export const live: Engine = {
  name: 'ICP Lens',
  explains: 'on demand',
  isAllowed: true,
  prepare: prepareEach('ICP Lens', (configs) =>
    configs.map((config) => {
      const compiled = compileConfig(config);
      return (profile) => answerOf(scoreConfig(compiled, profile));
    }),
  ),
};

/** With the ranking of the configs, as the product calls it. */
export const ranked: Engine = {
  name: 'ICP Lens, ranked',
  explains: 'on demand',
  isAllowed: true,
  prepare: ({ configs, profiles }) => {
    const answers = (index: number) => scoreAll(configs, profiles[index] ?? {}).results.map(answerOf);
    return {
      count: (from, to) => {
        let matches = 0;
        for (let index = from; index < to; index++) {
          const { results } = scoreAll(configs, profiles[index] ?? {});
          for (const result of results) if (answerOf(result)) matches++;
        }
        return matches;
      },
      answers,
    };
  },
};

export const ours: readonly Engine[] = [live, ranked];

/** The sum of all points given so far. */
export const pointsSoFar = () => points;
