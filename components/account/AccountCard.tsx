import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { disconnectAccount, getAccounts } from '../../lib/storage/accounts';
import { listConflicts } from '../../lib/storage/links';
import { listOutbox } from '../../lib/storage/outbox';
import type { AccountRow } from '../../lib/storage/rows';
import { announceEdit } from '../announce';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { Recommendations } from '../recommendations/Recommendations';
import { useToasts } from '../ui/toast-store';
import { accountWords } from './account-words';
import { ConnectForm } from './ConnectForm';
import { useConnecting } from './connect-store';
import { Disconnect } from './Disconnect';
import { MatchStats } from './MatchStats';
import { originsOf, releaseAccess } from './permission';
import { ReadOnly } from './ReadOnly';
import { SyncStatus, type Counts } from './SyncStatus';

/** One connected account: whose it is, how sync stands, and what can be done about it. */
export function AccountCard({ account }: { account: AccountRow }) {
  const t = useT();
  const counts = useCounts(account.id);
  const { at, open, close } = useConnecting();
  const isReplacing = at === account.id;
  const [wasReplacing, setWasReplacing] = useState(false);
  const disconnect = useDisconnect(account);
  const words = accountWords(account, t);
  const { partner, baseUrl, organizationId, organizationName } = account;
  const replaceKey = () => {
    open(account.id, { partner, baseUrl, organizationId });
    setWasReplacing(true);
  };
  return (
    <li>
      <section className="card stack" aria-label={words}>
        <div>
          <h2>{organizationName}</h2>
          <p className="muted small">
            {t(`partner.${partner}.name`)} {t('account.at', { host: new URL(baseUrl).host })}
            {account.access === 'read' && ` · ${t('account.readOnly')}`}
          </p>
        </div>
        <SyncStatus account={account} counts={counts} />
        {account.access === 'read' && <ReadOnly account={account} />}
        <MatchStats account={account} />
        <Recommendations account={account} />
        {isReplacing ? (
          <ConnectForm account={account} onCancel={close} />
        ) : (
          <div className="row">
            <button
              type="button"
              autoFocus={wasReplacing}
              aria-label={t('account.otherKeyLabel', { account: words })}
              onClick={replaceKey}
            >
              {t('account.otherKey')}
            </button>
            <Disconnect account={words} onDisconnect={() => void disconnect()} />
          </div>
        )}
        {account.lastError?.kind === 'unauthorized' && !isReplacing && (
          <Notice kind="info">{t('account.newKeyHint')}</Notice>
        )}
      </section>
    </li>
  );
}

/** Forgets an account; the browser's leave to reach it goes too, unless another account stands at the same address. */
function useDisconnect(account: AccountRow): () => Promise<void> {
  const t = useT();
  const say = useToasts((toasts) => toasts.say);
  return async () => {
    await disconnectAccount(account.id).then(
      () => say({ text: t('account.disconnected') }),
      () => say({ text: t('icps.failed') }),
    );
    await announceEdit();
    const stillUsed = (await getAccounts()).flatMap(({ baseUrl }) => originsOf(baseUrl));
    if (!originsOf(account.baseUrl).some((origin) => stillUsed.includes(origin)))
      await releaseAccess(account.baseUrl);
  };
}

/** What of an account waits; undefined until it is known. */
function useCounts(accountId: string): Counts | undefined {
  return useLiveQuery(async () => {
    const [outbox, conflicts] = [await listOutbox(), await listConflicts()];
    const isHere = (row: { accountId: string }) => row.accountId === accountId;
    return { waiting: outbox.filter(isHere).length, conflicts: conflicts.filter(isHere).length };
  }, [accountId]);
}
