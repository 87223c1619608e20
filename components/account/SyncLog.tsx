import { useState } from 'react';
import type { AccountRow } from '../../lib/storage/rows';
import { useT } from '../ui/language';
import { LogEntries } from './LogEntries';

/** What sync did lately, newest first: all of it, or what went wrong. */
export function SyncLog({ accounts }: { accounts: readonly AccountRow[] }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [isErrorsOnly, setErrorsOnly] = useState(false);
  return (
    <details className="card" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('account.log')}</summary>
      {isOpen && (
        <div className="stack">
          <label className="check">
            <input
              type="checkbox"
              checked={isErrorsOnly}
              onChange={({ target }) => setErrorsOnly(target.checked)}
            />
            {t('account.logErrors')}
          </label>
          <LogEntries accounts={accounts} isErrorsOnly={isErrorsOnly} />
        </div>
      )}
    </details>
  );
}
