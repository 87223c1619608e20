import { useLiveQuery } from 'dexie-react-hooks';
import { sendMessage } from '../../lib/messages';
import { getRecalculation } from '../../lib/storage/recalculations';
import type { ConfigRow, RecalculationRow } from '../../lib/storage/rows';
import { countSightings } from '../../lib/storage/sightings';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { useToasts } from '../ui/toast-store';
import { useLostFocus } from '../ui/use-lost-focus';
import type { Translator } from '../../lib/i18n/translator';
import { Outcome } from './Outcome';
import { Progress } from './Progress';

interface RecalculationProps {
  readonly configs: readonly ConfigRow[];
  /** Has everyone scored against all ICPs. */
  readonly onStart: () => void;
}

/** Has everyone seen so far scored again; how far that is, and who moved. */
export function Recalculation({ configs, onStart }: RecalculationProps) {
  const t = useT();
  const say = useToasts((toasts) => toasts.say);
  const seen = useLiveQuery(() => countSightings());
  const row = useLiveQuery(() => getRecalculation());
  const isRunning = row?.state === 'running';
  const stop = () => void sendMessage('stopRecalculation').catch(() => say({ text: t('icps.failed') }));
  const heading = useLostFocus<HTMLHeadingElement>(isRunning);
  if (seen === undefined) return null;
  return (
    <section className="card stack">
      <h2 ref={heading} tabIndex={-1}>
        {t('recalculate.title')}
      </h2>
      {seen === 0 ? (
        <p className="muted">{t('recalculate.none')}</p>
      ) : (
        <>
          <p className="muted small">{t('recalculate.hint')}</p>
          {isRunning ? (
            <Progress row={row} onStop={stop} />
          ) : (
            <div>
              <button type="button" onClick={onStart}>
                <Icon name="sync" />
                {t('recalculate.start')}
              </button>
            </div>
          )}
        </>
      )}
      <p aria-live="polite">{row && said(row, t)}</p>
      {row?.state === 'finished' && <Outcome row={row} configs={configs} />}
    </section>
  );
}

/** How the last recalculation ended; nothing while one is under way. */
function said({ state, done, total, damaged }: RecalculationRow, t: Translator): string | null {
  if (state === 'running') return null;
  return state === 'stopped'
    ? t('recalculate.stopped', { done, total })
    : t('recalculate.finished', { count: done - damaged.count });
}
