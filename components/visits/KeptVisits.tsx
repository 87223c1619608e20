import { useState } from 'react';
import type { Visitors } from '../../lib/storage/visits';
import { useT } from '../ui/language';
import { useToasts } from '../ui/toast-store';
import { useVisits } from './visits-store';

/** Whose visits are kept, since when, and a way to delete them all, which asks once more. */
export function KeptVisits({ kept: { companies, people, importedAt = 0 } }: { kept: Visitors }) {
  const t = useT();
  const say = useToasts((toasts) => toasts.say);
  const deleteAll = useVisits((visits) => visits.deleteAll);
  const [step, setStep] = useState<'start' | 'asking' | 'kept'>('start');
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' }).format(importedAt);
  const confirm = () => {
    setStep('start');
    deleteAll().then(
      () => say({ text: t('visits.deleted') }),
      () => say({ text: t('visits.notDeleted') }),
    );
  };
  return (
    <>
      <p>{t('visits.stored', { companies, people, date })}</p>
      {step !== 'asking' ? (
        <div className="row">
          <button type="button" autoFocus={step === 'kept'} onClick={() => setStep('asking')}>
            {t('visits.delete')}
          </button>
        </div>
      ) : (
        <div className="notice warning" role="group" aria-label={t('visits.deleteSure')}>
          <div className="stack tight">
            <p>
              <strong>{t('visits.deleteSure')}</strong>
            </p>
            <p>{t('visits.deleteHint')}</p>
            <div className="row">
              <button type="button" className="danger" onClick={confirm}>
                {t('visits.delete')}
              </button>
              <button type="button" autoFocus onClick={() => setStep('kept')}>
                {t('visits.keep')}
              </button>
            </div>
          </div>
        </div>
      )}
    </>
  );
}
