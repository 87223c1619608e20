import type { IcpConfig } from '../icp/schema';
import { attributesOf } from '../profile/attributes';
import type { Subject } from '../profile/types';
import { scoreAll } from '../scoring/score';
import type { ConfigResult } from '../scoring/types';

/** One config and what a subject came to under it. */
export interface Judged {
  readonly config: IcpConfig;
  readonly result: ConfigResult;
}

/** A subject's results under every active config, best first; the first one is the verdict. */
export function judge(subject: Subject, configs: readonly IcpConfig[]): Judged[] {
  const { results, ranking } = scoreAll(configs, attributesOf(subject));
  return ranking.flatMap((index) => {
    const [config, result] = [configs[index], results[index]];
    return config && result ? [{ config, result }] : [];
  });
}
