import { useState } from 'react';
import type { IcpConfig } from '../../lib/icp/schema';
import type { AccountRow } from '../../lib/storage/rows';
import type { ConflictView } from '../../lib/storage/links';
import { resolve, type Choice } from '../../lib/sync/conflicts';
import { accountWords } from '../account/account-words';
import { announceEdit } from '../announce';
import { usePanel } from '../panel/panel-store';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { useToasts } from '../ui/toast-store';
import { ConflictChoices } from './ConflictChoices';
import { joinedByHand } from './conflict-draft';
import { draftOf } from './draft';
import { settlingKey, useDrafts } from './draft-store';
import { TwoSides } from './TwoSides';

interface ConflictScreenProps {
  readonly conflict: ConflictView;
  /** What both last agreed on; null where they never did. */
  readonly base: IcpConfig | null;
  readonly account: AccountRow;
}

/** An edit here and an edit in the account that can't be joined: both are shown, and the rep decides. */
export function ConflictScreen({ conflict, base, account }: ConflictScreenProps) {
  const t = useT();
  const { configId, accountId, mine, theirs } = conflict;
  const [hasFailed, setFailed] = useState(false);
  const say = useToasts((toasts) => toasts.say);
  const { showIcps, backToIcps } = usePanel();
  const { drafts, put, drop } = useDrafts();
  const draftKey = settlingKey(conflict);
  const choose = async (choice: Choice) => {
    try {
      await resolve(configId, accountId, choice);
      drop(draftKey);
      backToIcps();
      say({ text: t('conflict.resolved') });
      await announceEdit();
    } catch {
      setFailed(true);
    }
  };
  const edit = () => {
    if (mine && theirs && !drafts[draftKey])
      put(draftKey, {
        ...draftOf(configId, joinedByHand(base, mine, theirs)),
        base: mine,
        settles: accountId,
      });
    showIcps({ is: 'editor', draft: draftKey });
  };
  const label = mine?.label ?? theirs?.label ?? '';
  const words = accountWords(account, t);
  return (
    <>
      <div>
        <button type="button" className="plain" onClick={backToIcps}>
          <Icon name="back" />
          {t('editor.back')}
        </button>
      </div>
      <Heading>{t('conflict.titleAt', { account: words })}</Heading>
      <p>{t(explanation(conflict), { label, account: words })}</p>
      <TwoSides mine={mine} theirs={theirs} account={words} />
      {hasFailed && <Notice kind="failure">{t('icps.failed')}</Notice>}
      <ConflictChoices
        conflict={conflict}
        account={words}
        onChoose={(choice) => void choose(choice)}
        onEdit={edit}
      />
    </>
  );
}

function explanation({ mine, theirs }: ConflictView) {
  if (!mine) return 'conflict.deletedHere';
  return theirs ? 'conflict.explain' : 'conflict.deletedThere';
}
