import { useState } from 'react';
import type { AccountRow } from '../../lib/storage/rows';
import { accountWords } from '../account/account-words';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';

interface DeleteButtonProps {
  readonly label: string;
  /** The accounts where it is deleted too. */
  readonly deleters: readonly AccountRow[];
  /** The accounts that keep their copy. */
  readonly keepers: readonly AccountRow[];
  readonly onDelete: () => void;
}

/** Deletes at once, for it can be undone; where a copy stays in an account, that is asked before. */
export function DeleteButton({ label, deleters, keepers, onDelete }: DeleteButtonProps) {
  const t = useT();
  const [step, setStep] = useState<'start' | 'asking' | 'kept'>('start');
  const list = (accounts: readonly AccountRow[]) =>
    new Intl.ListFormat(t.locale).format(accounts.map((account) => accountWords(account, t)));
  const reach = deleters.length > 0 ? t('icps.deletesIn', { accounts: list(deleters) }) : undefined;
  if (step !== 'asking')
    return (
      <button
        type="button"
        className="icon"
        autoFocus={step === 'kept'}
        aria-label={t('icps.deleteLabel', { label })}
        title={reach}
        onClick={() => (keepers.length > 0 ? setStep('asking') : onDelete())}
      >
        <Icon name="bin" />
      </button>
    );
  const question = t('icps.deleteSure', { label, accounts: list(keepers) });
  return (
    <div className="notice warning" role="group" aria-label={question}>
      <div className="stack tight">
        <p>{question}</p>
        {reach && <p>{reach}</p>}
        <div className="row">
          <button type="button" className="danger" onClick={onDelete}>
            {t('icps.deleteHere')}
          </button>
          <button type="button" autoFocus onClick={() => setStep('kept')}>
            {t('icps.keep')}
          </button>
        </div>
      </div>
    </div>
  );
}
