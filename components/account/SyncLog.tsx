import { useId, useState } from 'react';
import type { AccountRow } from '../../lib/storage/rows';
import { exportLog } from '../../lib/storage/syncLog';
import { useT } from '../ui/language';
import { saveFile } from '../ui/save-file';
import { useToasts } from '../ui/toast-store';
import { LogEntries } from './LogEntries';

/** What sync did lately, newest first: all of it, or what went wrong. */
export function SyncLog({ accounts }: { accounts: readonly AccountRow[] }) {
  const t = useT();
  const id = useId();
  const say = useToasts((toasts) => toasts.say);
  const [isOpen, setOpen] = useState(false);
  const [isErrorsOnly, setErrorsOnly] = useState(false);
  const save = () =>
    exportLog().then(
      (lines) => saveFile('icp-lens-sync-log.jsonl', lines, 'application/jsonl'),
      () => say({ text: t('icps.failed') }),
    );
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
          <div>
            <button type="button" aria-describedby={id} onClick={() => void save()}>
              {t('account.logExport')}
            </button>
          </div>
          <p id={id} className="hint">
            {t('account.logSafe')}
          </p>
          <LogEntries accounts={accounts} isErrorsOnly={isErrorsOnly} />
        </div>
      )}
    </details>
  );
}
