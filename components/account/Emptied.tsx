import { acceptEmptied } from '../../lib/storage/accounts';
import type { AccountRow } from '../../lib/storage/rows';
import { announceEdit } from '../announce';
import { useT } from '../ui/language';
import { useToasts } from '../ui/toast-store';
import { accountWords } from './account-words';

/** An account that held ICPs suddenly lists none: nothing here is deleted unless the rep says that it is meant. */
export function Emptied({ account }: { account: AccountRow }) {
  const t = useT();
  const say = useToasts((toasts) => toasts.say);
  const accept = () => acceptEmptied(account.id).then(announceEdit, () => say({ text: t('icps.failed') }));
  return (
    <div>
      <button
        type="button"
        className="danger"
        aria-label={t('account.acceptEmptiedLabel', { account: accountWords(account, t) })}
        onClick={() => void accept()}
      >
        {t('account.acceptEmptied')}
      </button>
    </div>
  );
}
