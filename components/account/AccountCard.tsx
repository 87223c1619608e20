import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { sendMessage } from '../../lib/messages';
import { disconnectAccount, getAccounts } from '../../lib/storage/accounts';
import { listLinks } from '../../lib/storage/links';
import { listOutbox } from '../../lib/storage/outbox';
import type { AccountRow } from '../../lib/storage/rows';
import { announceEdit } from '../announce';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { useToasts } from '../ui/toast-store';
import { ConnectForm } from './ConnectForm';
import { useConnecting } from './connect-store';
import { Disconnect } from './Disconnect';
import { originsOf, releaseAccess } from './permission';
import { SyncStatus, type Counts } from './SyncStatus';

/** One connected account: how sync stands, and what can be done about it. */
export function AccountCard({ account }: { account: AccountRow }) {
  const t = useT();
  const say = useToasts((toasts) => toasts.say);
  const counts = useCounts(account.id);
  const [syncing, setSyncing] = useState(false);
  const [replacing, setReplacing] = useState<'no' | 'now' | 'done'>('no');
  const isReplacing = replacing === 'now';
  const connecting = useConnecting();
  const syncNow = async () => {
    if (syncing) return;
    setSyncing(true);
    const text = await sendMessage('syncNow').then(
      () => t('account.syncedNow'),
      () => t('account.syncFailed'),
    );
    setSyncing(false);
    say({ text });
  };
  const replaceKey = () => {
    const { baseUrl, organizationId } = account;
    connecting.set({ key: '', baseUrl, checked: null, organizationId });
    setReplacing('now');
  };
  const cancel = () => {
    connecting.reset();
    setReplacing('done');
  };
  const disconnect = async () => {
    await disconnectAccount(account.id).then(
      () => say({ text: t('account.disconnected') }),
      () => say({ text: t('icps.failed') }),
    );
    await announceEdit();
    const stillUsed = (await getAccounts()).flatMap(({ baseUrl }) => originsOf(baseUrl));
    if (!originsOf(account.baseUrl).some((origin) => stillUsed.includes(origin)))
      await releaseAccess(account.baseUrl);
  };
  return (
    <section className="card stack">
      <div>
        <p className="muted small">{t('account.bullseye')}</p>
        <Heading>{account.organizationName}</Heading>
        <p className="muted small">{t('account.at', { host: new URL(account.baseUrl).host })}</p>
      </div>
      <SyncStatus account={account} counts={counts} />
      <div className="row">
        <button type="button" className="primary" aria-disabled={syncing} onClick={() => void syncNow()}>
          <Icon name="sync" />
          {syncing ? t('account.syncing') : t('account.syncNow')}
        </button>
        {!isReplacing && (
          <button type="button" autoFocus={replacing === 'done'} onClick={replaceKey}>
            {t('account.otherKey')}
          </button>
        )}
      </div>
      {isReplacing && <ConnectForm onConnected={() => setReplacing('done')} onCancel={cancel} />}
      <Disconnect organization={account.organizationName} onDisconnect={() => void disconnect()} />
      {account.lastError?.kind === 'unauthorized' && !isReplacing && (
        <Notice kind="info">{t('account.newKeyHint')}</Notice>
      )}
    </section>
  );
}

/** What of an account waits; undefined until it is known. */
function useCounts(accountId: string): Counts | undefined {
  return useLiveQuery(async () => {
    const [outbox, links] = [await listOutbox(), await listLinks()];
    return {
      waiting: outbox.filter((entry) => entry.accountId === accountId).length,
      conflicts: links.filter((link) => link.accountId === accountId && link.conflict).length,
    };
  }, [accountId]);
}
