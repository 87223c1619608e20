import { useState } from 'react';
import { useT } from '../ui/language';

/** Disconnecting asks once more, and says what stays. */
export function Disconnect({
  organization,
  onDisconnect,
}: {
  organization: string;
  onDisconnect: () => void;
}) {
  const t = useT();
  const [step, setStep] = useState<'start' | 'asking' | 'kept'>('start');
  if (step !== 'asking')
    return (
      <div>
        <button type="button" autoFocus={step === 'kept'} onClick={() => setStep('asking')}>
          {t('account.disconnect')}
        </button>
      </div>
    );
  return (
    <div className="notice warning" role="group" aria-label={t('account.disconnectSure', { organization })}>
      <div className="stack tight">
        <p>
          <strong>{t('account.disconnectSure', { organization })}</strong>
        </p>
        <p>{t('account.disconnectHint')}</p>
        <div className="row">
          <button type="button" className="danger" onClick={onDisconnect}>
            {t('account.disconnect')}
          </button>
          <button type="button" autoFocus onClick={() => setStep('kept')}>
            {t('account.keepConnected')}
          </button>
        </div>
      </div>
    </div>
  );
}
