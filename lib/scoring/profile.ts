import { conditionTypeNames, rowOf, type ConditionType } from '../icp/vocabulary';
import { readers, type RawAttributes } from './readers';
import { readState, type State } from './state';

/** A state that comes again and again: a single text's, with a number of its own among its type's. */
export type NumberedState = State & { readonly number?: number };

/** An attribute as conditions take it: a single number as itself, anything else as its state. */
export type Seen = number | NumberedState;

/** So many texts of a type are numbered: the first ones that come. What they mean is worked out once. */
const MOST_NUMBERED = 4_096;

/** How an attribute is read. */
interface Reading {
  readonly type: ConditionType;
  readonly read: (attributes: RawAttributes) => unknown;
  readonly isNumber: boolean;
  readonly texts: Map<string, NumberedState>;
}

const readings = conditionTypeNames.map((type): Reading => ({
  type,
  read: readers[type],
  isNumber: rowOf(type).kind === 'number',
  texts: new Map(),
}));

/** The place of a condition type in a profile. */
export function placeOf(type: ConditionType): number {
  return conditionTypeNames.indexOf(type);
}

/** A profile's attributes of unknown form (SCORING.md §1), each read once, when a condition first asks for it. */
export class Profile {
  readonly #seen: Seen[] = [];

  constructor(private readonly attributes: RawAttributes) {}

  /** The attribute whose type has this place. */
  at(place: number): Seen {
    return this.#seen[place] ?? this.#read(place);
  }

  /** The same as a state. */
  stateAt(place: number): State {
    const seen = this.at(place);
    return typeof seen === 'number' ? { is: 'known', values: [{ from: seen, to: seen }] } : seen;
  }

  #read(place: number): Seen {
    const reading = readings[place];
    if (!reading) return UNREAD;
    const raw = reading.read(this.attributes);
    const seen = (typeof raw === 'string' && reading.texts.get(raw)) || firstSeen(reading, raw);
    this.#seen[place] = seen;
    return seen;
  }
}

const UNREAD: State = { is: 'unread' };

function firstSeen({ type, isNumber, texts }: Reading, raw: unknown): Seen {
  const single: unknown = Array.isArray(raw) && raw.length === 1 ? raw[0] : raw;
  if (isNumber && typeof single === 'number' && single >= 0) return single;
  if (typeof single !== 'string') return readState(type, raw);
  const before = texts.get(single);
  if (before) return before;
  const state = readState(type, single);
  if (texts.size >= MOST_NUMBERED) return state;
  const numbered = { ...state, number: texts.size };
  texts.set(single, numbered);
  return numbered;
}
