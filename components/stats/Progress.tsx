import { useId } from 'react';
import { useT } from '../ui/language';

interface ProgressProps {
  /** What is being done. */
  readonly label: string;
  readonly done: number;
  /** 0 while it isn't known. */
  readonly total: number;
  readonly onStop: () => void;
}

/** How far a long run is, and a way to stop it. */
export function Progress({ label, done, total, onStop }: ProgressProps) {
  const t = useT();
  const id = useId();
  const max = Math.max(total, done);
  return (
    <div className="stack tight">
      <label htmlFor={id}>{label}</label>
      <progress id={id} {...(max > 0 && { value: done, max })} />
      <div className="row apart">
        <span className="points small">{max > 0 && t('recalculate.progress', { done, total: max })}</span>
        <button type="button" onClick={onStop}>
          {t('recalculate.stop')}
        </button>
      </div>
    </div>
  );
}
