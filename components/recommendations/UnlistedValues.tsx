import type { IcpConfig } from '../../lib/icp/schema';
import { unlistedValues } from '../../lib/partners/surfe.unlisted';
import type { AccountRow } from '../../lib/storage/rows';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { timeAgo } from '../ui/time-ago';
import { useNow } from '../ui/use-now';
import { useFilterValues } from './use-filter-values';

interface UnlistedValuesProps {
  readonly account: AccountRow;
  readonly config: IcpConfig;
}

/** Values that Surfe would refuse an ICP for, told before it is sent; nothing for any other partner. */
export function UnlistedValues({ account, config }: UnlistedValuesProps) {
  return account.partner === 'surfe' ? <Unlisted account={account} config={config} /> : null;
}

function Unlisted({ account, config }: UnlistedValuesProps) {
  const t = useT();
  const now = useNow();
  const { listed, isAsking, ask } = useFilterValues(account);
  const unlisted = listed ? unlistedValues(config, listed.values) : [];
  if (!listed || unlisted.length === 0) return null;
  const age =
    listed.fetchedAt === undefined
      ? t('filterValues.secondHand')
      : t('filterValues.read', { time: timeAgo(listed.fetchedAt, now, t.locale) });
  return (
    <Notice kind="warning">
      <p>{t('filterValues.unlisted')}</p>
      <ul>
        {unlisted.map(({ type, value }) => (
          <li key={`${type}/${value}`}>{`${t(`type.${type}`)}: ${value}`}</li>
        ))}
      </ul>
      <p className="small">{age}</p>
      <div>
        <button type="button" aria-disabled={isAsking} onClick={() => void (isAsking || ask())}>
          {t(isAsking ? 'filterValues.asking' : 'filterValues.ask')}
        </button>
      </div>
    </Notice>
  );
}
