import { conditionSentence, problemSentence } from '../../lib/icp/sentence';
import type { Condition } from '../../lib/icp/schema';
import { ConditionFigure } from '../bulk/ConditionFigure';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { conditionAdvice } from './advice';
import type { CheckedCondition } from './check';
import { isEditable } from './condition-form';
import { ConditionFields } from './ConditionFields';

interface ConditionEditorProps {
  readonly id: string;
  readonly number: number;
  readonly condition: Condition;
  readonly checked: CheckedCondition;
  /** Whether a problem of something just entered is to be shown yet. */
  readonly isTold: boolean;
  readonly onChange: (condition: Condition | null) => void;
}

/** One condition: what, how, which values, and whether it is required; read out as one sentence. */
export function ConditionEditor({ id, number, condition, checked, isTold, onChange }: ConditionEditorProps) {
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
        <ConditionFields condition={condition} problem={told} onChange={onChange} />
      ) : (
        <p className="hint">{told ? problemSentence(told, t) : t('editor.keptAsIs')}</p>
      )}
      {!problem && <ConditionFigure id={id} />}
      {advice && (
        <p className="advice small">
          <Icon name="warning" /> {advice}
        </p>
      )}
    </fieldset>
  );
}
