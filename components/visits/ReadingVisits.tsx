import { useId } from 'react';
import { useT } from '../ui/language';
import { useVisits, type VisitsState } from './visits-store';

/** How far the file is read, how much of it is kept, and a way to stop. */
export function ReadingVisits({ state }: { state: Extract<VisitsState, { is: 'reading' }> }) {
  const t = useT();
  const id = useId();
  const stop = useVisits((visits) => visits.stop);
  return (
    <div className="stack tight">
      <label htmlFor={id}>{t('visits.reading')}</label>
      <progress id={id} value={state.share} />
      <div className="row apart">
        <span className="small">{t('visits.sofar', { visits: state.imported.visits })}</span>
        <button type="button" onClick={stop}>
          {t('visits.stop')}
        </button>
      </div>
    </div>
  );
}
