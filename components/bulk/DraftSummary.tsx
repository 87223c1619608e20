import { useT } from '../ui/language';
import { useLostFocus } from '../ui/use-lost-focus';
import { useBulk } from './BulkScoring';
import { Preparing } from './Preparing';
import { WholeFigure } from './WholeFigure';

interface DraftSummaryProps {
  /** Whether any of the draft's conditions can be evaluated. */
  readonly isComplete: boolean;
}

/** How many profiles the draft matches and who moves by it, or why that is not known. */
export function DraftSummary({ isComplete }: DraftSummaryProps) {
  const { state } = useBulk();
  const ref = useLostFocus<HTMLDivElement>(state.is);
  if (state.is === 'off') return null;
  return (
    <div ref={ref} tabIndex={-1} className="stack tight">
      {state.is === 'ready' ? (
        <Ready profiles={state.profiles} isComplete={isComplete} />
      ) : (
        <Preparing state={state} />
      )}
    </div>
  );
}

function Ready({ profiles, isComplete }: DraftSummaryProps & { profiles: number }) {
  const t = useT();
  if (profiles === 0) return <p className="hint">{t('counts.none')}</p>;
  return isComplete ? <WholeFigure /> : <p className="hint">{t('counts.incomplete', { total: profiles })}</p>;
}
