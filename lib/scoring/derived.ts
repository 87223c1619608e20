import type { NumberRange } from '../icp/attributes';
import { any } from './kleene';
import { highest } from './points';
import type { ConfigResult, Match, Truth } from './types';

interface Basis {
  readonly result: ConfigResult;
  readonly isPersona: boolean;
}

const truthOf: Record<Match, Truth> = { yes: true, no: false, unknown: undefined };

/** The attributes with icp_match, icp_score and persona_match as the first pass came out (SCORING.md §3). */
export function withDerived(attributes: object, basis: readonly Basis[]): object {
  const results = basis.map(({ result }) => result);
  const personas = basis.filter(({ isPersona }) => isPersona).map(({ result }) => result);
  return {
    ...attributes,
    icp_match: anyMatch(results),
    persona_match: anyMatch(personas),
    icp_score: bestScore(results),
  };
}

/** Without any config the attribute is unread. */
function anyMatch(results: readonly ConfigResult[]): Truth {
  return results.length === 0 ? undefined : any(results, ({ match }) => truthOf[match]);
}

function bestScore(results: readonly ConfigResult[]): NumberRange | undefined {
  if (results.length === 0) return undefined;
  return {
    from: highest(results.map(({ floor }) => floor)),
    to: highest(results.map(({ ceiling }) => ceiling)),
  };
}
