import { useLiveQuery } from 'dexie-react-hooks';
import { sendMessage } from '../../lib/messages';
import { getRecalculation } from '../../lib/storage/recalculations';
import type { ConfigRow } from '../../lib/storage/rows';
import { countSightings } from '../../lib/storage/sightings';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { useToasts } from '../ui/toast-store';
import { useLostFocus } from '../ui/use-lost-focus';
import { Ended } from './Ended';
import { Progress } from './Progress';
import { useNudge } from './use-nudge';

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
  useNudge(row);
  const heading = useLostFocus<HTMLHeadingElement>(isRunning);
  const stop = () => void sendMessage('stopRecalculation').catch(() => say({ text: t('icps.failed') }));
  if (seen === undefined) return null;
  return (
    <section className="card stack">
      <h2 ref={heading} tabIndex={-1}>
        {t('recalculate.title')}
      </h2>
      <p className="muted small">{seen === 0 ? t('recalculate.none') : t('recalculate.hint')}</p>
      {isRunning && <Progress label={t('recalculate.running')} {...row} onStop={stop} />}
      {!isRunning && seen > 0 && (
        <div>
          <button type="button" onClick={onStart}>
            <Icon name="sync" />
            {t('recalculate.start')}
          </button>
        </div>
      )}
      <Ended row={isRunning ? undefined : row} configs={configs} />
    </section>
  );
}
