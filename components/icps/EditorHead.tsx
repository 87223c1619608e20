import { Field } from '../ui/Field';
import { useT } from '../ui/language';
import type { Checked } from './check';
import type { Draft } from './draft';

interface EditorHeadProps {
  readonly draft: Draft;
  readonly isTold: boolean;
  readonly checked: Checked;
  readonly onChange: (draft: Draft) => void;
}

/** Name, priority, active. */
export function EditorHead({ draft, isTold, checked, onChange }: EditorHeadProps) {
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
