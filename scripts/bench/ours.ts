/** Our own engine, a profile at a time, as the benchmark calls it. */
import { compileConfig } from '../../lib/scoring/config';
import { scoreConfig } from '../../lib/scoring/live';
import { Profile } from '../../lib/scoring/profile';
import { scoreAll } from '../../lib/scoring/score';
import type { ConfigResult } from '../../lib/scoring/types';
import type { Answer, Engine, Prepared } from './engine';
import { columnEngines, sink } from './ours-columns';
import type { Task } from './workload/workload';

const common = { explains: 'on demand', inExtension: 'yes' } as const;

export const ours: readonly Engine[] = [
  { ...common, name: 'ICP Lens', prepare: prepareLive },
  { ...common, name: 'ICP Lens, ranked', prepare: prepareRanked },
  ...columnEngines,
];

function answerOf({ match, floor, ceiling }: ConfigResult): Answer {
  sink.points += floor + ceiling;
  return match === 'unknown' ? undefined : match === 'yes';
}

/** Match, floor and ceiling of each config; the profile is read once for all of them. */
function prepareLive({ configs, profiles }: Task): Prepared {
  const compiled = configs.map(compileConfig);
  return one((index, tell) => {
    const profile = new Profile(profiles[index] ?? {});
    for (const config of compiled) tell(answerOf(scoreConfig(config, profile)));
  });
}

/** The configs' ranking too, as the product asks for them. */
function prepareRanked({ configs, profiles }: Task): Prepared {
  return one((index, tell) => {
    for (const result of scoreAll(configs, profiles[index] ?? {}).results) tell(answerOf(result));
  });
}

/** One profile after the other. */
function one(score: (index: number, tell: (answer: Answer) => void) => void): Prepared {
  return {
    count: (from, to) => {
      let matches = 0;
      const tell = (answer: Answer) => {
        if (answer) matches += 1;
      };
      for (let index = from; index < to; index++) score(index, tell);
      return matches;
    },
    answers: (index) => {
      const answers: Answer[] = [];
      score(index, (answer) => answers.push(answer));
      return answers;
    },
  };
}
