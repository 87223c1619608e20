import { useLiveQuery } from 'dexie-react-hooks';
import { getAccounts } from '../../lib/storage/accounts';
import { Heading } from '../ui/Heading';
import { Health } from '../health/Health';
import { useT } from '../ui/language';
import { AccountCard } from './AccountCard';
import { ConnectForm } from './ConnectForm';
import { SyncLog } from './SyncLog';

/** The connected account, or the form that connects one. */
export function AccountScreen() {
  const t = useT();
  const accounts = useLiveQuery(() => getAccounts());
  if (!accounts) return <p className="muted">{t('panel.loading')}</p>;
  if (accounts.length > 0)
    return (
      <>
        {accounts.map((account) => (
          <AccountCard key={account.id} account={account} />
        ))}
        <SyncLog />
        <Health />
      </>
    );
  return (
    <>
      <div>
        <Heading>{t('account.connect')}</Heading>
        <p className="muted">{t('account.connectHint')}</p>
      </div>
      <ConnectForm onConnected={() => {}} />
      <Health />
    </>
  );
}
