import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { getAccounts } from '../../lib/storage/accounts';
import { Health } from '../health/Health';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { useLostFocus } from '../ui/use-lost-focus';
import { Visits } from '../visits/Visits';
import { AccountCard } from './AccountCard';
import { ConnectForm } from './ConnectForm';
import { ADDED, useConnecting } from './connect-store';
import { SyncLog } from './SyncLog';
import { SyncNow } from './SyncNow';

/** The connected accounts, or the form that connects the first. */
export function AccountScreen() {
  const t = useT();
  const accounts = useLiveQuery(() => getAccounts());
  if (!accounts) return <p className="muted">{t('panel.loading')}</p>;
  if (accounts.length === 0)
    return (
      <>
        <div>
          <Heading>{t('account.connect')}</Heading>
          <p className="muted">{t('account.connectHint')}</p>
        </div>
        <ConnectForm />
        <Visits />
        <Health />
      </>
    );
  return (
    <>
      <div className="row apart">
        <Heading watched={accounts.length}>{t('account.title')}</Heading>
        <SyncNow />
      </div>
      <ul className="stack">
        {accounts.map((account) => (
          <AccountCard key={account.id} account={account} />
        ))}
      </ul>
      <ConnectAnother />
      <SyncLog accounts={accounts} />
      <Visits />
      <Health />
    </>
  );
}

/** A button that opens the form for one more account. */
function ConnectAnother() {
  const t = useT();
  const { at, open, close } = useConnecting();
  const isOpen = at === ADDED;
  const [wasOpen, setWasOpen] = useState(isOpen);
  const heading = useLostFocus<HTMLHeadingElement>(isOpen);
  if (!isOpen)
    return (
      <div>
        <button
          type="button"
          autoFocus={wasOpen}
          onClick={() => {
            open(ADDED);
            setWasOpen(true);
          }}
        >
          <Icon name="plus" />
          {t('account.connectAnother')}
        </button>
      </div>
    );
  return (
    <section className="card stack">
      <h2 ref={heading} tabIndex={-1}>
        {t('account.connectAnother')}
      </h2>
      <ConnectForm onConnected={() => setWasOpen(false)} onCancel={close} />
    </section>
  );
}
