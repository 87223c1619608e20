import { conditionTypeNames, rowOf, type ConditionType } from '../icp/vocabulary';
import { rawIn, type RawAttributes } from './raw';
import { isAmount, readState, type State } from './state';

/** A state that comes again and again: a single text's, with a number of its own among its type's. */
export type NumberedState = State & { readonly number?: number };

/** An attribute as conditions take it: a single number as itself, anything else as its state. */
export type Seen = number | NumberedState;

/** So many texts of a type are numbered: the first ones that come. What they mean is worked out once. */
const MOST_NUMBERED = 4_096;

/** How an attribute is read. */
interface Reading {
  readonly type: ConditionType;
  readonly isNumber: boolean;
  readonly texts: Map<string, NumberedState>;
}

const readings = conditionTypeNames.map((type): Reading => ({
  type,
  isNumber: rowOf(type).kind === 'number',
  texts: new Map(),
}));

/** The place of a condition type in a profile. */
export function placeOf(type: ConditionType): number {
  return conditionTypeNames.indexOf(type);
}

/** A profile's attributes of unknown form (SCORING.md §1), each read once, when a condition first asks for it. */
export class Profile {
  /** By place: the attribute as it came, or, once it was asked for, as it is seen. */
  readonly #slots: unknown[];
  /** One bit a place: whether it was asked for. There are 29 types, and 31 such bits are quick. */
  #read = 0;

  constructor(attributes: RawAttributes) {
    this.#slots = rawIn(attributes);
  }

  /** The attribute whose type has this place. */
  at(place: number): Seen {
    const bit = 1 << place;
    if ((this.#read & bit) !== 0) return this.#slots[place] as Seen;
    return this.#readAt(place, bit);
  }

  /** The same as a state. */
  stateAt(place: number): State {
    const seen = this.at(place);
    return typeof seen === 'number' ? { is: 'known', values: [{ from: seen, to: seen }] } : seen;
  }

  #readAt(place: number, bit: number): Seen {
    const reading = readings[place];
    if (!reading) return UNREAD;
    const raw = this.#slots[place];
    const seen = typeof raw === 'object' ? seenIn(raw, reading) : seenOf(raw, reading);
    this.#slots[place] = seen;
    this.#read |= bit;
    return seen;
  }
}

const UNREAD: State = { is: 'unread' };

function seenOf(raw: unknown, reading: Reading): Seen {
  if (typeof raw === 'string') return reading.texts.get(raw) ?? numbered(raw, reading);
  return reading.isNumber && isAmount(raw) ? raw : readState(reading.type, raw);
}

/** A list of one is that one. */
function seenIn(raw: object | null, reading: Reading): Seen {
  const [single] = Array.isArray(raw) && raw.length === 1 ? (raw as readonly unknown[]) : [];
  const isScalar = single !== undefined && typeof single !== 'object';
  return isScalar ? seenOf(single, reading) : readState(reading.type, raw);
}

function numbered(text: string, { type, texts }: Reading): NumberedState {
  const state = readState(type, text);
  if (texts.size >= MOST_NUMBERED) return state;
  const numberedState = { ...state, number: texts.size };
  texts.set(text, numberedState);
  return numberedState;
}
