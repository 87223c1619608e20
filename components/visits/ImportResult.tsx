import { ErrorDetail } from '../account/ErrorDetail';
import { useT } from '../ui/language';
import { useLostFocus } from '../ui/use-lost-focus';
import { Notice, type NoticeKind } from '../ui/Notice';
import { BadLines } from './BadLines';
import { useVisits, type VisitsState } from './visits-store';

type Ended = Exclude<VisitsState, { is: 'idle' | 'reading' }>;

/** What an import has come to: the visits and whose they are, and the lines that could not be used. */
export function ImportResult({ state }: { state: Ended }) {
  const t = useT();
  const dismiss = useVisits((visits) => visits.dismiss);
  const focus = useLostFocus<HTMLDivElement>();
  const { visits, companies, people, areMore, lines, bad } = state.imported;
  return (
    <div ref={focus} tabIndex={-1}>
      <Notice kind={kindOf(state)}>
        {state.is !== 'done' && <p>{t(`visits.${state.is}`, { line: lines })}</p>}
        {visits > 0 && <p>{t('visits.done', { visits, companies, people })}</p>}
        {areMore && <p>{t('visits.areMore')}</p>}
        {visits === 0 && state.is === 'done' && <p>{t('visits.nothing')}</p>}
        {state.is === 'failed' && <ErrorDetail message={state.message} />}
        {bad.count > 0 && <BadLines bad={bad} />}
        <div className="row">
          <button type="button" onClick={dismiss}>
            {t('visits.dismiss')}
          </button>
        </div>
      </Notice>
    </div>
  );
}

function kindOf({ is, imported: { visits, bad } }: Ended): NoticeKind {
  if (is === 'failed' || (is === 'done' && visits === 0)) return 'failure';
  return is === 'stopped' || bad.count > 0 ? 'warning' : 'success';
}
