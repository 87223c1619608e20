import { useRef } from 'react';
import { problemSentence } from '../../lib/icp/sentence';
import { GroupFigure } from '../bulk/MatchFigure';
import { Icon } from '../ui/Icon';
import { Field } from '../ui/Field';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { groupAdvice } from './advice';
import type { CheckedCondition } from './check';
import { ConditionEditor } from './ConditionEditor';
import { newCondition, withCondition, type DraftGroup } from './draft';

interface GroupEditorProps {
  readonly number: number;
  readonly group: DraftGroup;
  readonly checked: readonly CheckedCondition[];
  readonly isTold: boolean;
  readonly onChange: (group: DraftGroup | null) => void;
}

/** One group: how its conditions join, and the conditions. */
export function GroupEditor({ number, group, checked, isTold, onChange }: GroupEditorProps) {
  const t = useT();
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const advice = groupAdvice(group, t);
  const problem = checked.map((condition) => condition.problem).find((p) => p?.code === 'unknown_operator');
  const add = () => {
    onChange({ ...group, conditions: [...group.conditions, newCondition()] });
    requestAnimationFrame(() => focusLast(fieldset.current));
  };
  return (
    <fieldset className="card stack" ref={fieldset}>
      <legend>{t('editor.group', { number })}</legend>
      <div className="row apart head">
        <OperatorSelect
          operator={group.group.operator ?? 'AND'}
          error={problem && problemSentence(problem, t)}
          onChange={(operator) => onChange({ ...group, group: { ...group.group, operator } })}
        />
        <button
          type="button"
          className="icon"
          aria-label={t('editor.removeGroup', { number })}
          onClick={() => onChange(null)}
        >
          <Icon name="bin" />
        </button>
      </div>
      {checked.some((condition) => !condition.problem) && <GroupFigure id={group.id} />}
      {group.conditions.map(({ id, condition }, index) => (
        <ConditionEditor
          key={id}
          id={id}
          number={index + 1}
          condition={condition}
          checked={checked[index] ?? { isOld: false }}
          isTold={isTold}
          onChange={(next) => {
            onChange(withCondition(group, id, () => next));
            if (!next) addButton.current?.focus();
          }}
        />
      ))}
      {advice && <Notice kind="warning">{advice}</Notice>}
      <div>
        <button type="button" className="plain" ref={addButton} onClick={add}>
          <Icon name="plus" />
          {t('editor.addCondition')}
        </button>
      </div>
    </fieldset>
  );
}

/** Goes on at the condition that was just added. */
function focusLast(group: Element | null): void {
  const conditions = group?.querySelectorAll('.condition');
  conditions?.[conditions.length - 1]?.querySelector('select')?.focus();
}

interface OperatorSelectProps {
  readonly operator: string;
  readonly error: string | undefined;
  readonly onChange: (operator: string) => void;
}

function OperatorSelect({ operator, error, onChange }: OperatorSelectProps) {
  const t = useT();
  const isKnown = operator === 'AND' || operator === 'OR';
  return (
    <div className="grow">
      <Field label={t('editor.operator')} error={error}>
        {(wiring) => (
          <select {...wiring} value={operator} onChange={({ target }) => onChange(target.value)}>
            <option value="AND">{t('editor.and')}</option>
            <option value="OR">{t('editor.orOperator')}</option>
            {!isKnown && <option value={operator}>{t('editor.unknownOperator', { operator })}</option>}
          </select>
        )}
      </Field>
    </div>
  );
}
