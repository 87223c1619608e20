import { comparatorWords, problemSentence, typeWords } from '../../lib/icp/sentence';
import type { Problem } from '../../lib/icp/problems';
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
import { useT } from '../ui/language';
import { withComparator, withType, type EditableCondition } from './condition-form';
import { ValueEditor } from './ValueEditor';

interface ConditionFieldsProps {
  readonly condition: EditableCondition;
  readonly problem: Problem | undefined;
  readonly onChange: (condition: Condition) => void;
}

/** What, how, which values, and whether it is required: of a condition we know. */
export function ConditionFields({ condition, problem, onChange }: ConditionFieldsProps) {
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
