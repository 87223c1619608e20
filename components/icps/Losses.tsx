import type { IcpConfig } from '../../lib/icp/schema';
import { partners } from '../../lib/partners/registry';
import type { AccountRow } from '../../lib/storage/rows';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { lossWords } from './loss-words';

/** What an account can't hold of an ICP: told before anything is sent. */
export function Losses({ account, config }: { account: AccountRow; config: IcpConfig }) {
  const t = useT();
  const losses = partners[account.partner]?.losses(config) ?? [];
  if (losses.length === 0) return null;
  return (
    <Notice kind="warning">
      <p>
        <strong>{t('loss.title', { organization: account.organizationName })}</strong>
      </p>
      <ul className="stack tight">
        {losses.map((loss, index) => (
          <li key={index}>{lossWords(loss, config, t)}</li>
        ))}
      </ul>
    </Notice>
  );
}
