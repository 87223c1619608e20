import { useState } from 'react';
import type { ConflictView } from '../../lib/storage/links';
import { resolve, type Choice } from '../../lib/sync/conflicts';
import { announceEdit } from '../announce';
import { usePanel } from '../panel/panel-store';
import { useT } from '../ui/language';
import { Heading } from '../ui/Heading';
import { Notice } from '../ui/Notice';
import { useToasts } from '../ui/toast-store';
import { TwoSides } from './TwoSides';
import { Icon } from '../ui/Icon';

/** An edit here and an edit in the account that can't be joined: both are shown, and the rep decides. */
export function ConflictScreen({ conflict }: { conflict: ConflictView }) {
  const t = useT();
  const { configId, accountId, mine, theirs } = conflict;
  const [hasFailed, setFailed] = useState(false);
  const say = useToasts((toasts) => toasts.say);
  const showIcps = usePanel((panel) => panel.showIcps);
  const choose = async (choice: Choice) => {
    try {
      await resolve(configId, accountId, choice);
      showIcps({ is: 'list' });
      say({ text: t('conflict.resolved') });
      await announceEdit();
    } catch {
      setFailed(true);
    }
  };
  const button = (choice: Choice, text: string) => (
    <button type="button" onClick={() => void choose(choice)}>
      {text}
    </button>
  );
  const label = mine?.label ?? theirs?.label ?? '';
  return (
    <>
      <div>
        <button type="button" className="plain" onClick={() => showIcps({ is: 'list' })}>
          <Icon name="back" />
          {t('editor.back')}
        </button>
      </div>
      <Heading>{t('conflict.title')}</Heading>
      <p>{t(explanation(conflict), { label })}</p>
      <TwoSides mine={mine} theirs={theirs} />
      {hasFailed && <Notice kind="failure">{t('icps.failed')}</Notice>}
      <div className="row">
        {button('mine', t('conflict.keepMine'))}
        {button('theirs', t('conflict.takeTheirs'))}
        {mine && theirs && button('both', t('conflict.keepBoth'))}
      </div>
    </>
  );
}

function explanation({ mine, theirs }: ConflictView) {
  if (!mine) return 'conflict.deletedHere';
  return theirs ? 'conflict.explain' : 'conflict.deletedThere';
}
