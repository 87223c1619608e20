import { useId } from 'react';
import type { MessageKey } from '../../lib/i18n/translator';
import type { ConflictView } from '../../lib/storage/links';
import type { Choice } from '../../lib/sync/conflicts';
import { useT } from '../ui/language';

interface ConflictChoicesProps {
  readonly conflict: ConflictView;
  /** What the account is called. */
  readonly account: string;
  readonly onChoose: (choice: Choice) => void;
  readonly onEdit: () => void;
}

/** What can be done about a conflict, each with what it does; which there are goes by which sides still stand. */
export function ConflictChoices({ conflict, account, onChoose, onEdit }: ConflictChoicesProps) {
  const { mine, theirs } = conflict;
  const option = (words: MessageKey, hint: MessageKey, choose: () => void) => (
    <Option key={words} words={words} hint={hint} account={account} onChoose={choose} />
  );
  const [keepMine, takeTheirs] = [() => onChoose('mine'), () => onChoose('theirs')];
  if (!mine)
    return (
      <ul className="stack">
        {option('conflict.bringBack', 'conflict.bringBackHint', takeTheirs)}
        {option('conflict.deleteThere', 'conflict.deleteHereHint', keepMine)}
      </ul>
    );
  if (!theirs)
    return (
      <ul className="stack">
        {option('conflict.makeAnew', 'conflict.makeAnewHint', keepMine)}
        {option('conflict.deleteHere', 'conflict.deleteHereHint', takeTheirs)}
      </ul>
    );
  return (
    <ul className="stack">
      {option('conflict.keepMine', 'conflict.keepMineHint', keepMine)}
      {option('conflict.takeTheirs', 'conflict.takeTheirsHint', takeTheirs)}
      {option('conflict.keepBoth', 'conflict.keepBothHint', () => onChoose('both'))}
      {option('conflict.edit', 'conflict.editHint', onEdit)}
    </ul>
  );
}

interface OptionProps {
  readonly words: MessageKey;
  readonly hint: MessageKey;
  readonly account: string;
  readonly onChoose: () => void;
}

function Option({ words, hint, account, onChoose }: OptionProps) {
  const t = useT();
  const id = useId();
  return (
    <li className="stack tight">
      <div>
        <button type="button" aria-describedby={id} onClick={onChoose}>
          {t(words)}
        </button>
      </div>
      <p id={id} className="hint">
        {t(hint, { account })}
      </p>
    </li>
  );
}
