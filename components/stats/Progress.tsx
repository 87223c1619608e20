import { useId } from 'react';
import type { RecalculationRow } from '../../lib/storage/rows';
import { useT } from '../ui/language';

/** How far a recalculation is, and a way to stop it. */
export function Progress({ row, onStop }: { row: RecalculationRow; onStop: () => void }) {
  const t = useT();
  const id = useId();
  const total = Math.max(row.total, row.done);
  return (
    <div className="stack tight">
      <label htmlFor={id}>{t('recalculate.running')}</label>
      <progress id={id} value={row.done} max={Math.max(total, 1)} />
      <div className="row apart">
        <span className="points small">{t('recalculate.progress', { done: row.done, total })}</span>
        <button type="button" onClick={onStop}>
          {t('recalculate.stop')}
        </button>
      </div>
    </div>
  );
}
