import type { IcpConfig } from '../../lib/icp/schema';
import type { Loss } from '../../lib/partners/loss';
import type { AccountRow } from '../../lib/storage/rows';
import { accountWords } from '../account/account-words';
import { useT } from '../ui/language';
import { LossReport } from './LossReport';

interface DraftLossesProps {
  readonly account: AccountRow;
  readonly config: IcpConfig;
  readonly losses: readonly Loss[];
}

/** In the editor: what an account won't hold of the draft and nobody agreed to yet. */
export function DraftLosses({ account, config, losses }: DraftLossesProps) {
  const t = useT();
  if (losses.length === 0) return null;
  const title = t('loss.title', { account: accountWords(account, t) });
  return <LossReport kind="warning" title={title} losses={losses} config={config} />;
}
