import { isActive } from '../icp/schema';
import { compileConfig, scoreConfig, type ScorableConfig } from './config';
import { withDerived } from './derived';
import { Profile } from './profile';
import { rank } from './ranking';
import type { Scored } from './types';

/**
 * Scores a profile against ICP configs: SCORING.md whole. Takes configs and attributes of any form and never
 * throws; needs no clock, network or storage. Configs that read derived attributes are scored in a second pass,
 * with what the active others came to; derived attributes given from outside are never looked at.
 */
export function scoreAll(configs: readonly ScorableConfig[], attributes: object): Scored {
  const profile = new Profile(attributes);
  const compiled = configs.map(compileConfig);
  const first = compiled.map((config) => (config.usesDerived ? null : scoreConfig(config, profile)));
  const basis = first.flatMap((result, index) => {
    const [config, compiledConfig] = [configs[index], compiled[index]];
    return result && config && compiledConfig && isActive(config)
      ? [{ result, isPersona: compiledConfig.isPersona }]
      : [];
  });
  const full = new Profile(withDerived(attributes, basis));
  const results = compiled.map((config, index) => first[index] ?? scoreConfig(config, full));
  return { results, ranking: rank(configs, results) };
}
