import { useRef } from 'react';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import type { Checked } from './check';
import { newGroup, withGroup, type Draft, type DraftGroup } from './draft';
import { GroupEditor } from './GroupEditor';

interface GroupsEditorProps {
  readonly draft: Draft;
  readonly checked: Checked;
  readonly isTold: boolean;
  readonly onChange: (draft: Draft) => void;
}

/** The groups, any one of which is enough. */
export function GroupsEditor({ draft, checked, isTold, onChange }: GroupsEditorProps) {
  const t = useT();
  const addButton = useRef<HTMLButtonElement>(null);
  const change = (id: string, next: DraftGroup | null) => {
    onChange(withGroup(draft, id, () => next));
    if (!next) addButton.current?.focus();
  };
  return (
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
            onChange={(next) => change(group.id, next)}
          />
        </div>
      ))}
      {checked.groups.flat().length === 0 && <Notice kind="warning">{t('advice.noConditions')}</Notice>}
      <div>
        <button
          type="button"
          ref={addButton}
          onClick={() => onChange({ ...draft, groups: [...draft.groups, newGroup()] })}
        >
          <Icon name="plus" />
          {t('editor.addGroup')}
        </button>
      </div>
    </section>
  );
}
