import { useId, useState } from 'react';
import { unlink } from '../../lib/storage/publish';
import type { AccountRow } from '../../lib/storage/rows';
import { accountWords } from '../account/account-words';
import { announceEdit } from '../announce';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { useToasts } from '../ui/toast-store';

/** Parts an ICP from an account; it stays in both places. */
export function Unlink({ configId, account }: { configId: string; account: AccountRow }) {
  const t = useT();
  const id = useId();
  const say = useToasts((toasts) => toasts.say);
  const [hasFailed, setFailed] = useState(false);
  const words = accountWords(account, t);
  const part = () =>
    unlink(configId, account.id).then(
      () => {
        say({ text: t('publish.unlinked', { account: words }) });
        return announceEdit();
      },
      () => setFailed(true),
    );
  return (
    <>
      {hasFailed && <Notice kind="failure">{t('icps.failed')}</Notice>}
      <div>
        <button
          type="button"
          aria-label={t('publish.unlinkLabel', { account: words })}
          aria-describedby={id}
          onClick={() => void part()}
        >
          {t('publish.unlink')}
        </button>
      </div>
      <p id={id} className="hint">
        {t('publish.unlinkHint')}
      </p>
    </>
  );
}
