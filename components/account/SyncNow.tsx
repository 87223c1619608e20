import { useState } from 'react';
import { sendMessage } from '../../lib/messages';
import { forgetRefusals } from '../../lib/storage/account-state';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { useToasts } from '../ui/toast-store';

/** Has every account synced now; one that refused an edit is written to again. */
export function SyncNow() {
  const t = useT();
  const say = useToasts((toasts) => toasts.say);
  const [isSyncing, setSyncing] = useState(false);
  const sync = async () => {
    if (isSyncing) return;
    setSyncing(true);
    const run = forgetRefusals(Date.now()).then(() => sendMessage('syncNow'));
    const text = await run.then(
      () => t('account.syncedNow'),
      () => t('account.syncFailed'),
    );
    setSyncing(false);
    say({ text });
  };
  return (
    <button type="button" className="primary" aria-disabled={isSyncing} onClick={() => void sync()}>
      <Icon name="sync" />
      {t(isSyncing ? 'account.syncing' : 'account.syncNow')}
    </button>
  );
}
