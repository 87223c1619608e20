import type { IcpConfig } from '../../lib/icp/schema';
import { partners } from '../../lib/partners/registry';
import type { AccountRow } from '../../lib/storage/rows';
import { unagreed } from '../../lib/sync/loss-keys';
import { accountWords } from '../account/account-words';
import { useT } from '../ui/language';
import { LossReport } from './LossReport';

interface DraftLossesProps {
  readonly account: AccountRow;
  readonly config: IcpConfig;
  /** What the rep agreed to leave out there. */
  readonly agreed: readonly string[];
}

/** In the editor: what an account won't hold of the draft and nobody agreed to yet. */
export function DraftLosses({ account, config, agreed }: DraftLossesProps) {
  const t = useT();
  const losses = unagreed(partners[account.partner]?.losses(config) ?? [], config, agreed);
  if (losses.length === 0) return null;
  const title = t('loss.title', { account: accountWords(account, t) });
  return <LossReport kind="warning" title={title} losses={losses} config={config} />;
}
