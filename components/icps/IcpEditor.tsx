import { Fragment, useRef, type FormEvent } from 'react';
import type { ConfigRow } from '../../lib/storage/rows';
import { DraftSummary } from '../bulk/DraftSummary';
import { Unreadable } from '../bulk/Unreadable';
import { UnlistedValues } from '../recommendations/UnlistedValues';
import { focusInvalid } from '../ui/focus-invalid';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { check } from './check';
import { configOf, joined, type Draft } from './draft';
import { EditorHead } from './EditorHead';
import { GroupsEditor } from './GroupsEditor';
import { DraftLosses } from './DraftLosses';
import { destinations, openLosses } from './places';
import { Outdated } from './Outdated';
import { Settling } from './Settling';
import { Suggestions } from './Suggestions';
import type { Icps } from './use-icps';

interface IcpEditorProps {
  readonly draft: Draft;
  /** The config as it stands now; undefined for a new one, or one deleted meanwhile. */
  readonly row: ConfigRow | undefined;
  /** All ICPs, and how they stand with the accounts. */
  readonly icps: Icps;
  /** Saving was tried: problems are shown from now on. */
  readonly isTold: boolean;
  readonly hasFailed: boolean;
  readonly isSaving: boolean;
  readonly onChange: (draft: Draft) => void;
  /** `isForced`: over what was edited elsewhere meanwhile. */
  readonly onSave: (isForced: boolean) => void;
  readonly onDiscard: () => void;
  readonly onBack: () => void;
}

/** An ICP being edited. Whatever goes wrong, what was entered stays. */
export function IcpEditor(props: IcpEditorProps) {
  const { draft, row, icps, isTold, hasFailed, isSaving, onChange, onSave, onDiscard, onBack } = props;
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const checked = check(draft);
  const isNew = draft.configId === null;
  const isBehind = !isNew && (!row || !joined(draft, row.config));
  const save = (isForced: boolean) => {
    onSave(isForced);
    focusInvalid(form.current);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(false);
  };
  return (
    <form className="stack" ref={form} onSubmit={submit} noValidate>
      <div>
        <button type="button" className="plain" onClick={onBack}>
          <Icon name="back" />
          {t('editor.back')}
        </button>
      </div>
      <Heading>{isNew ? t('editor.create') : t('editor.edit')}</Heading>
      {isBehind && <Outdated isGone={!row} onSave={() => save(true)} onDiscard={onDiscard} />}
      <Settling draft={draft} icps={icps} />
      <EditorHead draft={draft} isTold={isTold} checked={checked} onChange={onChange} />
      <GroupsEditor draft={draft} checked={checked} isTold={isTold} onChange={onChange} />
      {destinations(draft.configId, icps).map((account) => (
        <Fragment key={account.id}>
          <DraftLosses
            account={account}
            config={configOf(draft)}
            losses={openLosses(draft.configId ?? '', configOf(draft), account, icps)}
          />
          <UnlistedValues account={account} config={configOf(draft)} />
        </Fragment>
      ))}
      {isTold && checked.blocking > 0 && (
        <Notice kind="failure">{t('editor.fixFirst', { count: checked.blocking })}</Notice>
      )}
      {hasFailed && <Notice kind="failure">{t('editor.saveFailed')}</Notice>}
      <Unreadable />
      <div className="actions">
        <DraftSummary isComplete={checked.groups.flat().some(({ problem }) => !problem)} />
        <div className="row">
          {!isBehind && (
            <button type="submit" className="primary" aria-disabled={isSaving}>
              {t('editor.save')}
            </button>
          )}
          <button type="button" onClick={onDiscard}>
            {t('editor.discard')}
          </button>
        </div>
      </div>
      <Suggestions />
    </form>
  );
}
