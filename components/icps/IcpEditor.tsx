import { useRef, type FormEvent } from 'react';
import type { AccountRow, ConfigRow } from '../../lib/storage/rows';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { check } from './check';
import { configOf, joined, newGroup, withGroup, type Draft } from './draft';
import { GroupEditor } from './GroupEditor';
import { Losses } from './Losses';
import { Outdated } from './Outdated';
import { Suggestions } from './Suggestions';

interface IcpEditorProps {
  readonly draft: Draft;
  /** The config as it stands now; undefined for a new one, or one deleted meanwhile. */
  readonly row: ConfigRow | undefined;
  readonly accounts: readonly AccountRow[];
  /** Saving was tried: problems are shown from now on. */
  readonly isTold: boolean;
  readonly hasFailed: boolean;
  readonly onChange: (draft: Draft) => void;
  /** `isForced`: over what was edited elsewhere meanwhile. */
  readonly onSave: (isForced: boolean) => void;
  readonly onDiscard: () => void;
  readonly onBack: () => void;
}

/** An ICP being edited. Whatever goes wrong, what was entered stays. */
export function IcpEditor(props: IcpEditorProps) {
  const { draft, row, accounts, isTold, hasFailed, onChange, onSave, onDiscard, onBack } = props;
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const checked = check(draft);
  const isNew = draft.configId === null;
  const isBehind = !isNew && (!row || !joined(draft, row.config));
  const save = (isForced: boolean) => {
    onSave(isForced);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
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
      <h1>{isNew ? t('editor.create') : t('editor.edit')}</h1>
      {isBehind && <Outdated isGone={!row} onSave={() => save(true)} onDiscard={onDiscard} />}
      <Head draft={draft} isTold={isTold} checked={checked} onChange={onChange} />
      <section className="stack">
        <div>
          <h2>{t('editor.groups')}</h2>
          <p className="hint">{t('editor.groupsHint')}</p>
        </div>
        {draft.groups.map((group, index) => (
          <div key={group.id} className="stack">
            {index > 0 && <p className="or">{t('editor.or')}</p>}
            <GroupEditor
              number={index + 1}
              group={group}
              checked={checked.groups[index] ?? []}
              isTold={isTold}
              onChange={(next) => onChange(withGroup(draft, group.id, () => next))}
            />
          </div>
        ))}
        {checked.groups.flat().length === 0 && <Notice kind="warning">{t('advice.noConditions')}</Notice>}
        <div>
          <button type="button" onClick={() => onChange({ ...draft, groups: [...draft.groups, newGroup()] })}>
            <Icon name="plus" />
            {t('editor.addGroup')}
          </button>
        </div>
      </section>
      {accounts.map((account) => (
        <Losses key={account.id} account={account} config={configOf(draft)} />
      ))}
      {isTold && checked.blocking > 0 && (
        <Notice kind="failure">{t('editor.fixFirst', { count: checked.blocking })}</Notice>
      )}
      {hasFailed && <Notice kind="failure">{t('editor.saveFailed')}</Notice>}
      <div className="row actions">
        {!isBehind && (
          <button type="submit" className="primary">
            {t('editor.save')}
          </button>
        )}
        <button type="button" onClick={onDiscard}>
          {t('editor.discard')}
        </button>
      </div>
      <Suggestions />
    </form>
  );
}

interface HeadProps {
  readonly draft: Draft;
  readonly isTold: boolean;
  readonly checked: ReturnType<typeof check>;
  readonly onChange: (draft: Draft) => void;
}

/** Name, priority, active. */
function Head({ draft, isTold, checked, onChange }: HeadProps) {
  const t = useT();
  const { config, priority } = draft;
  return (
    <>
      <Field
        label={t('editor.label')}
        error={isTold && checked.labelMissing ? t('editor.labelMissing') : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            value={config.label}
            onChange={({ target }) => onChange({ ...draft, config: { ...config, label: target.value } })}
          />
        )}
      </Field>
      <Field
        label={t('editor.priority')}
        hint={t('editor.priorityHint')}
        error={checked.priorityWrong ? t('editor.priorityWrong') : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            className="short"
            inputMode="numeric"
            value={priority}
            onChange={({ target }) => onChange({ ...draft, priority: target.value })}
          />
        )}
      </Field>
      <label className="check">
        <input
          type="checkbox"
          checked={config.isActive !== false}
          onChange={({ target }) => onChange({ ...draft, config: { ...config, isActive: target.checked } })}
        />
        {t('editor.active')}
      </label>
    </>
  );
}
