import { useId, useState } from 'react';
import type { Condition } from '../../lib/icp/schema';
import { scalarWords } from '../../lib/icp/value-words';
import { comparatorRow, rowOf } from '../../lib/icp/vocabulary';
import { ChipsInput } from '../ui/ChipsInput';
import { ErrorText, Field, type Wiring } from '../ui/Field';
import { useT } from '../ui/language';
import { countryEntered } from './choices';
import { listOf, numberOrText, type EditableCondition } from './condition-form';
import { suggestionsId } from './Suggestions';

type Value = Condition['value'];

interface ValueEditorProps {
  readonly condition: EditableCondition;
  readonly error: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** The editor that a condition's value needs: none, yes or no, two numbers, a list, a number or a text. */
export function ValueEditor({ condition, error, onChange }: ValueEditorProps) {
  const t = useT();
  const { arity } = comparatorRow(condition.comparator);
  if (arity === 'none') return null;
  if (arity === 'bounds') return <BoundsEditor condition={condition} error={error} onChange={onChange} />;
  const isList = arity === 'list' || Array.isArray(condition.value);
  return (
    <Field label={isList ? t('editor.values') : t('editor.value')} isQuiet error={error}>
      {(wiring) =>
        isList ? (
          <ListInput condition={condition} wiring={wiring} onChange={onChange} />
        ) : (
          <SingleInput condition={condition} wiring={wiring} onChange={onChange} />
        )
      }
    </Field>
  );
}

interface InputProps {
  readonly condition: EditableCondition;
  readonly wiring: Wiring;
  readonly onChange: (value: Value) => void;
}

function ListInput({ condition, wiring, onChange }: InputProps) {
  const t = useT();
  const { kind, nature } = rowOf(condition.type);
  return (
    <ChipsInput
      wiring={wiring}
      values={listOf(condition.value)}
      onChange={onChange}
      words={(value) => scalarWords(value, nature, t)}
      read={(text) => {
        if (kind === 'number') return numberOrText(text);
        return nature === 'country' ? countryEntered(text, t) : text;
      }}
      inputMode={kind === 'number' ? 'decimal' : 'text'}
      list={suggestionsId(nature)}
    />
  );
}

function SingleInput({ condition, wiring, onChange }: InputProps) {
  const { kind, nature } = rowOf(condition.type);
  const { value } = condition;
  if (kind === 'boolean') return <FlagSelect wiring={wiring} value={value} onChange={onChange} />;
  if (kind === 'number') return <NumberInput wiring={wiring} value={value} onChange={onChange} />;
  return (
    <input
      {...wiring}
      value={textOf(value)}
      list={suggestionsId(nature)}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function BoundsEditor({ condition, error, onChange }: ValueEditorProps) {
  const t = useT();
  const errorId = useId();
  const [min = '', max = ''] = listOf(condition.value);
  return (
    <div className="bounds">
      <Field label={t('editor.min')} error={error} errorAt={errorId}>
        {(wiring) => (
          <NumberInput wiring={wiring} value={min} onChange={(value = '') => onChange([value, max])} />
        )}
      </Field>
      <Field label={t('editor.max')} error={error} errorAt={errorId}>
        {(wiring) => (
          <NumberInput wiring={wiring} value={max} onChange={(value = '') => onChange([min, value])} />
        )}
      </Field>
      {error && <ErrorText id={errorId}>{error}</ErrorText>}
    </div>
  );
}

interface PlainProps {
  readonly wiring: Wiring;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Keeps what is typed as typed, and gives the number it means. */
function NumberInput({ wiring, value, onChange }: PlainProps) {
  const [typed, setTyped] = useState(textOf(value));
  const text = numberOrText(typed) === value ? typed : textOf(value);
  return (
    <input
      {...wiring}
      value={text}
      inputMode="decimal"
      autoComplete="off"
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(numberOrText(event.target.value));
      }}
    />
  );
}

function FlagSelect({ wiring, value, onChange }: PlainProps) {
  const t = useT();
  return (
    <select {...wiring} value={textOf(value)} onChange={(event) => onChange(event.target.value === 'true')}>
      {!['true', 'false'].includes(textOf(value)) && <option value={textOf(value)}>{textOf(value)}</option>}
      <option value="true">{t('sentence.yes')}</option>
      <option value="false">{t('sentence.no')}</option>
    </select>
  );
}

function textOf(value: Value): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
