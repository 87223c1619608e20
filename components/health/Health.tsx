import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import { clearHealth, listHealth } from '../../lib/storage/health';
import { useT } from '../ui/language';
import { useToasts } from '../ui/toast-store';
import { healthReport } from './report';
import { ReaderHealth } from './ReaderHealth';

/** How often each kind of page was as its reader knows it, and a report of that to copy. */
export function Health() {
  const t = useT();
  const say = useToasts((toasts) => toasts.say);
  const rows = useLiveQuery(() => listHealth()) ?? [];
  const copy = () => {
    navigator.clipboard.writeText(healthReport(browser.runtime.getManifest().version, rows)).then(
      () => say({ text: t('health.copied') }),
      () => say({ text: t('health.notCopied') }),
    );
  };
  return (
    <details className="card">
      <summary>{t('health.title')}</summary>
      <div className="stack tight small">
        <p className="muted">{t(rows.length === 0 ? 'health.none' : 'health.hint')}</p>
        {rows.map((row) => (
          <ReaderHealth key={row.reader} row={row} />
        ))}
        {rows.length > 0 && (
          <div className="row">
            <button type="button" onClick={copy}>
              {t('health.copy')}
            </button>
            <button type="button" className="plain" onClick={() => void clearHealth()}>
              {t('health.clear')}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}
