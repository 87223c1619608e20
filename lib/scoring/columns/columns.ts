import { conditionTypeNames, rowOf, type ConditionType } from '../../icp/vocabulary';
import { readers, type RawAttributes } from '../readers';
import { Column, type ColumnDump } from './column';

/** All columns as they are kept on disk. */
export interface ColumnsDump {
  readonly keys: readonly string[];
  readonly columns: readonly (readonly [ConditionType, ColumnDump])[];
}

const read = conditionTypeNames.filter((type) => rowOf(type).owner !== 'derived');

/** Many profiles' attributes, a row a profile and a column a condition type; profiles are known by a key. */
export class Columns {
  /** Grows with every profile put. */
  version = 0;
  readonly #keys: string[] = [];
  readonly #rowOf = new Map<string, number>();
  readonly #columns = new Map<ConditionType, Column>();

  /** How many profiles there are. */
  get size(): number {
    return this.#keys.length;
  }

  /** The profiles' keys by row. */
  get keys(): readonly string[] {
    return this.#keys;
  }

  /** One attribute of all profiles. */
  column(type: ConditionType): Column {
    const column = this.#columns.get(type) ?? new Column(type);
    this.#columns.set(type, column);
    return column;
  }

  /** A new profile, or what is known now of one that was put before. Attributes may be of any form; derived ones are not looked at. */
  put(key: string, attributes: RawAttributes): void {
    const row = this.#rowOf.get(key) ?? this.#keys.push(key) - 1;
    this.#rowOf.set(key, row);
    this.version += 1;
    for (const type of read) {
      const raw = readers[type](attributes);
      if (raw !== undefined || this.#columns.has(type)) this.column(type).set(row, raw);
    }
  }

  dump(): ColumnsDump {
    const columns = [...this.#columns].filter(([type]) => read.includes(type));
    return { keys: this.#keys, columns: columns.map(([type, column]) => [type, column.dump(this.size)]) };
  }

  /** The columns of a dump. Throws RangeError where it is damaged. */
  static restore({ keys, columns }: ColumnsDump): Columns {
    const restored = new Columns();
    for (const key of keys) restored.put(key, {});
    for (const [type, dump] of columns) restored.#columns.set(type, Column.restore(type, dump));
    if (restored.size !== keys.length) throw new RangeError('The stored columns name a profile twice.');
    return restored;
  }
}
