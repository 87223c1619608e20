import type { ConditionType } from '../../icp/vocabulary';
import type { Search } from '../search';
import { readState, type SeenText, type State } from '../state';
import { Texts } from './texts';

/** The distinct values of an attribute, each with a code; code 0 is unread. */
export class Dictionary {
  readonly #values: unknown[] = [undefined];
  readonly #states: State[] = [];
  readonly #texts = new Map<Search['form'], Texts>();
  readonly #scalars = new Map<unknown, number>();
  readonly #others = new Map<string, number>();

  constructor(readonly type: ConditionType) {}

  /** The values by their codes. */
  get values(): readonly unknown[] {
    return this.#values;
  }

  /** What a code stands for. */
  stateOf(code: number): State {
    return (this.#states[code] ??= readState(this.type, this.#values[code]));
  }

  /** The single texts among the values, in this form. */
  textsBy(form: Search['form']): Texts {
    const before = this.#texts.get(form);
    if (before?.byCode.length === this.#values.length) return before;
    const texts = new Texts(
      this.#values.map((_, code) => {
        const text = textIn(this.stateOf(code));
        return text && form(text);
      }),
    );
    this.#texts.set(form, texts);
    return texts;
  }

  /** The code of an attribute of unknown form: a new one for a value not seen before. Lists and ranges are the same when they read the same. */
  codeOf(raw: unknown): number {
    if (raw === undefined) return 0;
    if (typeof raw === 'object') return this.#codeOfObject(raw);
    return this.#code(this.#scalars, raw, raw);
  }

  #codeOfObject(raw: object | null): number {
    const [single] = Array.isArray(raw) && raw.length === 1 ? (raw as readonly unknown[]) : [];
    if (single !== undefined && typeof single !== 'object') return this.#code(this.#scalars, single, single);
    const state = readState(this.type, raw);
    return this.#code(this.#others, state.is === 'known' ? JSON.stringify(state.values) : state.is, raw);
  }

  #code<K>(codes: Map<K, number>, key: K, value: unknown): number {
    const before = codes.get(key);
    if (before !== undefined) return before;
    codes.set(key, this.#values.length);
    return this.#values.push(value) - 1;
  }
}

function textIn(state: State): SeenText | undefined {
  const [value, ...others] = state.is === 'known' ? state.values : [];
  return typeof value === 'object' && 'text' in value && others.length === 0 ? value : undefined;
}
