import { accountWords } from '../account/account-words';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { configOf, type Draft } from './draft';
import { Side } from './Side';
import type { Icps } from './use-icps';

/** In the editor of a draft that settles a conflict: what the account has, held against the draft as it stands. */
export function Settling({ draft, icps }: { draft: Draft; icps: Icps }) {
  const t = useT();
  const conflict = icps.conflicts.find(
    ({ configId, accountId }) => configId === draft.configId && accountId === draft.settles,
  );
  const account = icps.accounts.find(({ id }) => id === draft.settles);
  if (!conflict?.theirs || !account) return null;
  const words = accountWords(account, t);
  return (
    <>
      <Notice kind="info">{t('conflict.editing', { account: words })}</Notice>
      <Side
        title={t('conflict.theirsDiffer', { account: words })}
        config={conflict.theirs}
        other={configOf(draft)}
        isShort
      />
    </>
  );
}
