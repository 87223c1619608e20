import { useState } from 'react';
import { tryAgain } from '../../lib/storage/outbox';
import type { AccountRow, ConfigRow } from '../../lib/storage/rows';
import { accountWords } from '../account/account-words';
import { announceEdit } from '../announce';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';

/** Has an edit that failed sent again at once: what an account said isn't there rests for up to a day by itself. */
export function TryAgain({ row: { id, config }, account }: { row: ConfigRow; account: AccountRow }) {
  const t = useT();
  const [hasFailed, setFailed] = useState(false);
  const send = () => tryAgain([id, account.id]).then(announceEdit, () => setFailed(true));
  const words = { label: config.label, account: accountWords(account, t) };
  return (
    <>
      {hasFailed && <Notice kind="failure">{t('icps.failed')}</Notice>}
      <div>
        <button type="button" aria-label={t('places.tryAgainLabel', words)} onClick={() => void send()}>
          {t('places.tryAgain')}
        </button>
      </div>
    </>
  );
}
