import { useState } from 'react';
import { capabilities } from '../../lib/icp/capabilities';
import type { AccountRow, LinkRow } from '../../lib/storage/rows';
import { askAccount } from '../account/ask-account';
import { errorWords, kindOf } from '../account/partner-error';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';

interface ScoreAnewProps {
  readonly account: AccountRow;
  readonly link: LinkRow;
  /** The ICP's name. */
  readonly label: string;
}

/** Has the account score everybody anew against one ICP, where the partner can: it takes the order and tells no end. */
export function ScoreAnew({ account, link, label }: ScoreAnewProps) {
  const t = useT();
  const [state, setState] = useState<'ready' | 'asking' | 'taken' | { failure: string }>('ready');
  if (!capabilities[account.partner].recalculates || account.access === 'read') return null;
  const ask = async () => {
    if (state === 'asking') return;
    setState('asking');
    try {
      await askAccount(account, async (client) => client.recalculate?.(link.remoteKey));
      setState('taken');
    } catch (error) {
      setState({ failure: errorWords(kindOf(error), t) });
    }
  };
  return (
    <>
      <div>
        <button
          type="button"
          aria-label={t('scoreAnew.label', { label })}
          aria-disabled={state === 'asking'}
          onClick={() => void ask()}
        >
          {t(state === 'asking' ? 'scoreAnew.asking' : 'scoreAnew.button')}
        </button>
      </div>
      {state === 'taken' && <Notice kind="success">{t('scoreAnew.taken')}</Notice>}
      {typeof state === 'object' && <Notice kind="failure">{state.failure}</Notice>}
    </>
  );
}
