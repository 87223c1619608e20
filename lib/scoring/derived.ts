import { any } from './kleene';
import { highest } from './points';
import type { Profile, State, Value } from './profile';
import type { ConfigResult, Match, Truth } from './types';

interface Basis {
  readonly result: ConfigResult;
  readonly isPersona: boolean;
}

const truthOf: Record<Match, Truth> = { yes: true, no: false, unknown: undefined };

/** The profile with icp_match, icp_score and persona_match, as the first pass came out (SCORING.md §3). */
export function withDerived(profile: Profile, basis: readonly Basis[]): Profile {
  const results = basis.map(({ result }) => result);
  const personas = basis.filter(({ isPersona }) => isPersona).map(({ result }) => result);
  return new Map(profile)
    .set('icp_match', anyMatch(results))
    .set('persona_match', anyMatch(personas))
    .set('icp_score', bestScore(results));
}

function anyMatch(results: readonly ConfigResult[]): State {
  const truth = results.length === 0 ? undefined : any(results, ({ match }) => truthOf[match]);
  return truth === undefined ? { is: 'unread' } : known(truth);
}

function bestScore(results: readonly ConfigResult[]): State {
  if (results.length === 0) return { is: 'unread' };
  return known({
    from: highest(results.map(({ floor }) => floor)),
    to: highest(results.map(({ ceiling }) => ceiling)),
  });
}

function known(value: Value): State {
  return { is: 'known', values: [value] };
}
