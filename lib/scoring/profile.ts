import { conditionTypeNames, rowOf, type ConditionType } from '../icp/vocabulary';
import { readers, type RawAttributes } from './readers';
import { readState, type State } from './state';

/** A state that comes again and again: a single text, with a number of its own among its type's. */
export type NumberedState = State & { readonly number?: number };

/** An attribute as conditions take it: a single number as itself, anything else as its state. */
export type Seen = number | NumberedState;

/** So many texts of a type are numbered, the first ones that come. */
export const MOST_NUMBERED = 4_096;

/** A profile's attributes of unknown form (SCORING.md §1), each read once, when a condition first asks for it. */
export class Profile {
  readonly #seen: (Seen | undefined)[] = nothing.slice();

  constructor(private readonly attributes: RawAttributes) {}

  /** The attribute whose type has this place. */
  at(place: number): Seen {
    const before = this.#seen[place];
    if (before !== undefined) return before;
    const seen = reading[place]?.(this.attributes) ?? UNREAD;
    this.#seen[place] = seen;
    return seen;
  }

  /** The same as a state. */
  stateAt(place: number): State {
    const seen = this.at(place);
    return typeof seen === 'number' ? { is: 'known', values: [{ from: seen, to: seen }] } : seen;
  }
}

/** The place of a condition type in a profile. */
export function placeOf(type: ConditionType): number {
  return conditionTypeNames.indexOf(type);
}

const UNREAD: State = { is: 'unread' };
const nothing = conditionTypeNames.map(() => undefined);
const reading = conditionTypeNames.map(readingOf);

/** How an attribute of this type is read. What a numbered text means is worked out once. */
function readingOf(type: ConditionType): (attributes: RawAttributes) => Seen {
  const read = readers[type];
  const isNumber = rowOf(type).kind === 'number';
  const texts = new Map<string, NumberedState>();
  const numbered = (text: string): NumberedState => {
    const state = { ...readState(type, text), number: texts.size };
    texts.set(text, state);
    return state;
  };
  return (attributes) => {
    const raw = read(attributes);
    const single: unknown = typeof raw === 'object' && isSingle(raw) ? raw[0] : raw;
    if (typeof single === 'string') {
      const before = texts.get(single);
      if (before) return before;
      if (texts.size < MOST_NUMBERED) return numbered(single);
    }
    return isNumber && typeof single === 'number' && single >= 0 ? single : readState(type, raw);
  };
}

function isSingle(raw: unknown): raw is readonly [unknown] {
  return Array.isArray(raw) && raw.length === 1;
}
