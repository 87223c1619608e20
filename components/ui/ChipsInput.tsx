import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Wiring } from './Field';
import { Icon } from './Icon';
import { useT } from './language';

interface ChipsInputProps<Value> {
  readonly wiring: Wiring;
  readonly values: readonly Value[];
  readonly onChange: (values: Value[]) => void;
  /** A value in words. */
  readonly words: (value: Value) => string;
  /** The value a typed text means. */
  readonly read: (text: string) => Value;
  readonly inputMode?: 'text' | 'decimal';
  /** Id of a datalist with suggestions. */
  readonly list?: string | undefined;
}

/** A list of values: Enter, leaving the field or pasting lines adds; Backspace in the empty field takes the last away. */
export function ChipsInput<Value>(props: ChipsInputProps<Value>) {
  const { wiring, values, onChange, words, read, inputMode = 'text', list } = props;
  const t = useT();
  const [text, setText] = useState('');
  const add = (texts: readonly string[]) => {
    const filled = texts.map((item) => item.trim()).filter((item) => item !== '');
    if (filled.length > 0) onChange(distinct([...values, ...filled.map(read)], words));
    setText('');
  };
  const input = useRef<HTMLInputElement>(null);
  const remove = (index: number) => {
    onChange(values.filter((_, other) => other !== index));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      add([text]);
    }
    if (event.key === 'Backspace' && text === '') remove(values.length - 1);
  };
  const onPaste = (event: ClipboardEvent) => {
    const lines = event.clipboardData.getData('text').split(/[\r\n\t;]+/);
    if (lines.length < 2) return;
    event.preventDefault();
    add(lines);
  };
  return (
    <div className="chips">
      {values.length > 0 && (
        <ul>
          {values.map((value, index) => (
            <Chip key={`${index} ${words(value)}`} words={words(value)} onRemove={() => remove(index)} />
          ))}
        </ul>
      )}
      <input
        {...wiring}
        ref={input}
        value={text}
        list={list}
        inputMode={inputMode}
        autoComplete="off"
        placeholder={t('editor.addValue')}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => add([text])}
      />
    </div>
  );
}

function Chip({ words, onRemove }: { words: string; onRemove: () => void }) {
  const t = useT();
  return (
    <li className="chip">
      {words}
      <button
        type="button"
        className="icon"
        aria-label={t('editor.removeValue', { value: words })}
        onClick={onRemove}
      >
        <Icon name="cross" />
      </button>
    </li>
  );
}

function distinct<Value>(values: readonly Value[], words: (value: Value) => string): Value[] {
  return [...new Map(values.map((value) => [words(value), value])).values()];
}
