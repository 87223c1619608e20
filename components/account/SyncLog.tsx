import { useLiveQuery } from 'dexie-react-hooks';
import { recent } from '../../lib/storage/syncLog';
import { useT } from '../ui/language';
import { timeAgo } from '../ui/time-ago';
import { useNow } from '../ui/use-now';
import { errorWords, icpErrorWords } from './partner-error';

const SHOWN = 20;

/** What sync did lately, newest first. */
export function SyncLog() {
  const t = useT();
  const now = useNow();
  const events = useLiveQuery(() => recent(SHOWN)) ?? [];
  return (
    <details className="card">
      <summary>{t('account.log')}</summary>
      {events.length === 0 && <p className="muted">{t('account.logEmpty')}</p>}
      <ul className="stack tight small">
        {events.map(({ id, at, event, label, detail }) => (
          <li key={id}>
            {t(`syncEvent.${event}`)}
            {label && <> — {label}</>}
            {event === 'error' && detail && <>: {(label ? icpErrorWords : errorWords)(detail, t)}</>}{' '}
            <span className="muted">{timeAgo(at, now, t.locale)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
