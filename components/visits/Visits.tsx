import { useLiveQuery } from 'dexie-react-hooks';
import { countVisitors } from '../../lib/storage/visits';
import { useT } from '../ui/language';
import { DropZone } from './DropZone';
import { ImportResult } from './ImportResult';
import { KeptVisits } from './KeptVisits';
import { ReadingVisits } from './ReadingVisits';
import { useVisits } from './visits-store';

/** Visits to the organization's web site: imported from a file, counted, deleted. */
export function Visits() {
  const t = useT();
  const { state, read } = useVisits();
  const kept = useLiveQuery(() => countVisitors());
  return (
    <details className="card">
      <summary>{t('visits.title')}</summary>
      <div className="stack">
        <p className="muted small">{t('visits.hint')}</p>
        {state.is === 'reading' ? (
          <ReadingVisits state={state} />
        ) : (
          <DropZone onFile={(file) => void read(file)} />
        )}
        <div aria-live="polite">
          {state.is !== 'reading' && state.is !== 'idle' && <ImportResult state={state} />}
        </div>
        {kept?.importedAt !== undefined && state.is !== 'reading' && <KeptVisits kept={kept} />}
        <p className="muted small">{t('visits.private')}</p>
        <p className="muted small">{t('visits.clock')}</p>
      </div>
    </details>
  );
}
