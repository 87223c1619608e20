import { useLiveQuery } from 'dexie-react-hooks';
import type { Translator } from '../../lib/i18n/translator';
import type { AccountRow } from '../../lib/storage/rows';
import type { SyncLogRow } from '../../lib/storage/syncLog.schema';
import { recent } from '../../lib/storage/syncLog';
import { useT } from '../ui/language';
import { timeAgo } from '../ui/time-ago';
import { useNow } from '../ui/use-now';
import { accountWords } from './account-words';
import { errorWords, icpErrorWords } from './partner-error';

interface LogEntriesProps {
  readonly accounts: readonly AccountRow[];
  readonly isErrorsOnly: boolean;
}

/** The log's events; each names its account where there are several. */
export function LogEntries({ accounts, isErrorsOnly }: LogEntriesProps) {
  const t = useT();
  const now = useNow();
  const events = useLiveQuery(() => recent());
  if (!events) return null;
  const shown = events.filter(({ event }) => !isErrorsOnly || event === 'error');
  const names = new Map(accounts.map((account) => [account.id, accountWords(account, t)]));
  return (
    <>
      {shown.length === 0 && (
        <p className="muted">{t(isErrorsOnly ? 'account.logNoErrors' : 'account.logEmpty')}</p>
      )}
      <ul className="stack tight small">
        {shown.map((row) => (
          <li key={row.id}>
            {eventWords(row, t)}
            <span className="muted block">
              {names.size > 1 && names.has(row.accountId) && `${names.get(row.accountId)} · `}
              {timeAgo(row.at, now, t.locale)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function eventWords({ event, label, detail }: SyncLogRow, t: Translator): string {
  const words = label ? `${t(`syncEvent.${event}`)} — ${label}` : t(`syncEvent.${event}`);
  return event === 'error' && detail ? `${words}: ${(label ? icpErrorWords : errorWords)(detail, t)}` : words;
}
