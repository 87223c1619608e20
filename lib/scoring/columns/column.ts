import type { ConditionType } from '../../icp/vocabulary';
import { Dictionary } from './dictionary';
import { sortRows, type SortedRows } from './sorted-rows';

/** A column as it is kept on disk: each row's code, and the value that each code stands for. */
export interface ColumnDump {
  readonly codes: Uint32Array<ArrayBuffer>;
  readonly values: readonly unknown[];
}

/** One attribute of every row, dictionary-encoded. */
export class Column {
  /** Grows with every change of a row. */
  version = 0;
  readonly dictionary: Dictionary;
  #codes = new Uint32Array(0);
  #sorted: { readonly version: number; readonly rows: SortedRows } | undefined;

  constructor(type: ConditionType) {
    this.dictionary = new Dictionary(type);
  }

  /** Takes an attribute of unknown form as the row's value. */
  set(row: number, raw: unknown): void {
    const isBeyond = row >= this.#codes.length;
    if (raw === undefined && isBeyond) return;
    const code = this.dictionary.codeOf(raw);
    if (isBeyond) this.#codes = resized(this.#codes, Math.max(1_024, row * 2));
    else if (this.#codes[row] === code) return;
    this.#codes[row] = code;
    this.version += 1;
  }

  /** The first `size` rows in order of value; sorted anew only after a change. */
  sortedRows(size: number): SortedRows {
    const before = this.#sorted;
    if (before?.version === this.version && before.rows.rows.length === size) return before.rows;
    const rows = sortRows(resized(this.#codes, size), this.dictionary);
    this.#sorted = { version: this.version, rows };
    return rows;
  }

  /** Takes the rows from disk. Throws RangeError for what no column gave. */
  restore({ codes, values }: ColumnDump): void {
    for (const value of values) this.dictionary.codeOf(value);
    const known = this.dictionary.values.length;
    if (known !== values.length || values[0] !== undefined || codes.some((code) => code >= known))
      throw new RangeError('A stored column is damaged.');
    this.#codes = codes;
    this.version += 1;
  }

  /** The first `size` rows for disk. */
  dump(size: number): ColumnDump {
    return { codes: resized(this.#codes, size), values: this.dictionary.values };
  }
}

function resized(codes: Uint32Array<ArrayBuffer>, size: number): Uint32Array<ArrayBuffer> {
  if (size <= codes.length) return codes.slice(0, size);
  const larger = new Uint32Array(size);
  larger.set(codes);
  return larger;
}
