import { useLiveQuery } from 'dexie-react-hooks';
import { getAccounts } from '../../lib/storage/accounts';
import { listConflicts } from '../../lib/storage/links';
import { listOutbox } from '../../lib/storage/outbox';
import { entryNeedsRep } from '../icps/places';
import { useT } from '../ui/language';
import { timeAgo } from '../ui/time-ago';
import { useNow } from '../ui/use-now';

/** One line on how sync stands. */
export function PopupSync() {
  const t = useT();
  const now = useNow();
  const state = useLiveQuery(async () => ({
    accounts: await getAccounts(),
    waiting: await listOutbox(),
    conflicts: (await listConflicts()).length,
  }));
  if (!state) return null;
  const { accounts, waiting, conflicts } = state;
  const lastSyncs = accounts.flatMap(({ lastSyncAt }) => lastSyncAt ?? []);
  const isInTrouble =
    conflicts > 0 || waiting.some(entryNeedsRep) || accounts.some(({ lastError }) => lastError);
  return (
    <footer className="muted small row">
      {accounts.length === 0 && <span>{t('popup.notConnected')}</span>}
      {isInTrouble && <span className="advice">{t('popup.attention')}</span>}
      {waiting.length > 0 && <span>{t('popup.waiting', { count: waiting.length })}</span>}
      {lastSyncs.length > 0 && (
        <span>{t('account.lastSync', { time: timeAgo(Math.min(...lastSyncs), now, t.locale) })}</span>
      )}
    </footer>
  );
}
