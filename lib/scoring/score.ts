import { isActive } from '../icp/schema';
import { lazy } from '../values/lazy';
import { compileConfig, type ScorableConfig } from './config';
import { withDerived } from './derived';
import { scoreConfig } from './live';
import { Profile } from './profile';
import { rank } from './ranking';
import type { Scored } from './types';

/**
 * Scores a profile against ICP configs: SCORING.md whole. Takes configs and attributes of any form and never
 * throws; needs no clock, network or storage. Configs that read derived attributes are scored in a second pass,
 * with what the active others came to; derived attributes given from outside are never looked at.
 */
export function scoreAll(configs: readonly ScorableConfig[], attributes: object): Scored {
  const compiled = configs.map(compileConfig);
  const profile = new Profile(attributes);
  const first = compiled.map((config) => (config.usesDerived ? null : scoreConfig(config, profile)));
  const full = lazy(() => {
    const basis = first.flatMap((result, index) => {
      const [config, isPersona = false] = [configs[index], compiled[index]?.isPersona];
      return result && config && isActive(config) ? [{ result, isPersona }] : [];
    });
    return new Profile(withDerived(attributes, basis));
  });
  const results = compiled.map((config, index) => first[index] ?? scoreConfig(config, full()));
  const ranking = lazy(() => rank(configs, results));
  return {
    results,
    get ranking() {
      return ranking();
    },
  };
}
