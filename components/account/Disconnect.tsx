import { useState } from 'react';
import { useT } from '../ui/language';

/** Disconnecting asks once more, and says what stays. */
export function Disconnect({ account, onDisconnect }: { account: string; onDisconnect: () => void }) {
  const t = useT();
  const [step, setStep] = useState<'start' | 'asking' | 'kept'>('start');
  if (step !== 'asking')
    return (
      <button
        type="button"
        autoFocus={step === 'kept'}
        aria-label={t('account.disconnectLabel', { account })}
        onClick={() => setStep('asking')}
      >
        {t('account.disconnect')}
      </button>
    );
  const question = t('account.disconnectSure', { organization: account });
  return (
    <div className="notice warning" role="group" aria-label={question}>
      <div className="stack tight">
        <p>
          <strong>{question}</strong>
        </p>
        <p>{t('account.disconnectHint')}</p>
        <div className="row">
          <button
            type="button"
            className="danger"
            aria-label={t('account.disconnectLabel', { account })}
            onClick={onDisconnect}
          >
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
