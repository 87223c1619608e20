import { comparatorWords, conditionSentence, problemSentence, typeWords } from '../../lib/icp/sentence';
import type { Condition } from '../../lib/icp/schema';
import type { Translator } from '../../lib/i18n/translator';
import {
  comparatorRow,
  conditionTypeNames,
  legalComparators,
  rowOf,
  type Comparator,
  type ConditionType,
  type Owner,
} from '../../lib/icp/vocabulary';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { conditionAdvice } from './advice';
import type { CheckedCondition } from './check';
import { isEditable, withComparator, withType, type EditableCondition } from './condition-form';
import { ValueEditor } from './ValueEditor';

interface ConditionEditorProps {
  readonly number: number;
  readonly condition: Condition;
  readonly checked: CheckedCondition;
  /** Whether a problem of something just entered is to be shown yet. */
  readonly isTold: boolean;
  readonly onChange: (condition: Condition | null) => void;
}

/** One condition: what, how, which values, and whether it is required; read out as one sentence. */
export function ConditionEditor({ number, condition, checked, isTold, onChange }: ConditionEditorProps) {
  const t = useT();
  const { problem, isOld } = checked;
  const isOwn = problem?.code !== 'unknown_operator';
  const told = isOwn && (isTold || isOld) ? problem : undefined;
  const advice = conditionAdvice(condition, t);
  return (
    <fieldset className="condition stack">
      <legend className="visually-hidden">{t('editor.condition', { number })}</legend>
      <div className="row apart">
        <p className="sentence grow">{conditionSentence(condition, t)}</p>
        <button
          type="button"
          className="icon"
          aria-label={t('editor.removeCondition', { number })}
          onClick={() => onChange(null)}
        >
          <Icon name="bin" />
        </button>
      </div>
      {isEditable(condition) ? (
        <Fields condition={condition} problem={told} onChange={onChange} />
      ) : (
        <p className="hint">{told ? problemSentence(told, t) : t('editor.keptAsIs')}</p>
      )}
      {advice && (
        <p className="advice small">
          <Icon name="warning" /> {advice}
        </p>
      )}
    </fieldset>
  );
}

interface FieldsProps {
  readonly condition: EditableCondition;
  readonly problem: CheckedCondition['problem'];
  readonly onChange: (condition: Condition) => void;
}

function Fields({ condition, problem, onChange }: FieldsProps) {
  const t = useT();
  const { type, comparator } = condition;
  const error = problem && problemSentence(problem, t);
  const hasValue = comparatorRow(comparator).arity !== 'none';
  const isValueWrong = hasValue && problem?.code !== 'illegal_pair';
  return (
    <>
      <div className="what-how">
        <Field label={t('editor.type')} isQuiet>
          {(wiring) => (
            <select
              {...wiring}
              value={type}
              onChange={({ target }) => onChange(withType(condition, target.value as ConditionType))}
            >
              <TypeOptions />
            </select>
          )}
        </Field>
        <Field label={t('editor.comparator')} error={isValueWrong ? undefined : error} isQuiet>
          {(wiring) => (
            <select
              {...wiring}
              value={comparator}
              onChange={({ target }) => onChange(withComparator(condition, target.value as Comparator))}
            >
              {comparatorsOf(condition, t).map((name) => (
                <option key={name} value={name}>
                  {comparatorWords(type, name, t)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <ValueEditor
        key={`${type} ${comparator}`}
        condition={condition}
        error={isValueWrong ? error : undefined}
        onChange={(value) => onChange({ ...condition, value })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={condition.optional === true}
          onChange={({ target }) => onChange({ ...condition, optional: target.checked })}
        />
        {t('editor.optional')}
      </label>
    </>
  );
}

const owners: readonly Owner[] = ['person', 'company', 'visit', 'derived'];

function TypeOptions() {
  const t = useT();
  return owners.map((owner) => (
    <optgroup key={owner} label={t(`editor.owner.${owner}`)}>
      {conditionTypeNames
        .filter((type) => rowOf(type).owner === owner)
        .map((type) => (
          <option key={type} value={type}>
            {typeWords(type, t)}
          </option>
        ))}
    </optgroup>
  ));
}

/** The legal comparators in the table's order, each wording once, and the one in use whatever it is. */
function comparatorsOf({ type, comparator }: EditableCondition, t: Translator): Comparator[] {
  const words = (name: Comparator) => comparatorWords(type, name, t);
  const legal = legalComparators(type).filter(
    (name, index, all) =>
      name === comparator ||
      (words(name) !== words(comparator) && all.findIndex((other) => words(other) === words(name)) === index),
  );
  return legal.includes(comparator) ? legal : [...legal, comparator];
}
