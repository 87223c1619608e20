import { useState } from 'react';
import { ifTold } from '../../lib/partners/if-told';
import { noteAccess } from '../../lib/storage/account-state';
import type { AccountRow } from '../../lib/storage/rows';
import { announceEdit } from '../announce';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { useToasts } from '../ui/toast-store';
import { accountWords } from './account-words';
import { askAccount } from './ask-account';
import { ErrorDetail } from './ErrorDetail';
import { errorWords, kindOf } from './partner-error';

/** What the check of a key found; where it wasn't told, the next write tells. */
const found = {
  read: 'account.stillReadOnly',
  write: 'account.writesAgain',
  unknown: 'account.triesAgain',
} as const;

/** Why an account only receives, and a way to have its key looked at again: what it may do can have changed. */
export function ReadOnly({ account }: { account: AccountRow }) {
  const t = useT();
  const say = useToasts((toasts) => toasts.say);
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { refusal } = account;
  const ask = async () => {
    if (isAsking) return;
    setAsking(true);
    setFailure(undefined);
    try {
      const access = await askAccount(account, (client) => ifTold(async () => client.access?.()));
      await noteAccess(account, access);
      say({ text: t(found[access ?? 'unknown']) });
      await announceEdit();
    } catch (error) {
      setFailure(errorWords(kindOf(error), t));
    } finally {
      setAsking(false);
    }
  };
  return (
    <Notice kind="info">
      <p>{t(refusal ? 'account.refusedHint' : 'account.readOnlyHint')}</p>
      <ErrorDetail message={refusal?.message ?? ''} />
      {failure && <p role="alert">{failure}</p>}
      <div>
        <button
          type="button"
          aria-label={t('account.checkAgainLabel', { account: accountWords(account, t) })}
          aria-disabled={isAsking}
          onClick={() => void ask()}
        >
          {t(isAsking ? 'account.checking' : 'account.checkAgain')}
        </button>
      </div>
    </Notice>
  );
}
