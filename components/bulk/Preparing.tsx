import { ErrorDetail } from '../account/ErrorDetail';
import { Progress } from '../stats/Progress';
import { useT } from '../ui/language';
import type { BulkState } from './bulk-store';
import { useBulk } from './BulkScoring';

/** Why there are no figures: the profiles are still being read, nobody wants them read, or that failed. */
export function Preparing({ state }: { state: Exclude<BulkState, { is: 'ready' }> }) {
  const t = useT();
  const { start, stop } = useBulk();
  return (
    <div className="small">
      {state.is === 'loading' && <Progress label={t('counts.reading')} {...state} onStop={stop} />}
      <div aria-live="polite">
        {state.is === 'stopped' && (
          <Offer text={t('counts.stopped')} button={t('counts.start')} onPress={start} />
        )}
        {state.is === 'failed' && (
          <>
            <Offer text={t('counts.failed')} button={t('counts.retry')} onPress={start} />
            <ErrorDetail message={state.message} />
          </>
        )}
      </div>
    </div>
  );
}

interface OfferProps {
  readonly text: string;
  readonly button: string;
  readonly onPress: () => void;
}

/** What is the matter, and what can be done about it. */
function Offer({ text, button, onPress }: OfferProps) {
  return (
    <div className="row apart">
      <p className="grow">{text}</p>
      <button type="button" onClick={onPress}>
        {button}
      </button>
    </div>
  );
}
