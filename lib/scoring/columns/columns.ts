import { conditionTypeNames, rowOf, type ConditionType } from '../../icp/vocabulary';
import { placeOf } from '../profile';
import { rawIn, type RawAttributes } from '../raw';
import { Column, type ColumnDump } from './column';

/** All columns as they are kept on disk. */
export interface ColumnsDump {
  readonly keys: readonly string[];
  readonly columns: readonly (readonly [ConditionType, ColumnDump])[];
}

const readTypes = conditionTypeNames.filter((type) => rowOf(type).owner !== 'derived');

/** Many profiles' attributes, a row a profile and a column a condition type; profiles are known by a key. */
export class Columns {
  /** Grows with every profile put. */
  version = 0;
  readonly #keys: string[] = [];
  readonly #rowOf = new Map<string, number>();
  readonly #columns = new Map(conditionTypeNames.map((type) => [type, new Column(type)]));
  readonly #read = new Map(readTypes.map((type) => [placeOf(type), this.column(type)]));

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
    const column = this.#columns.get(type);
    if (!column) throw new RangeError(`There is no column ${type}.`);
    return column;
  }

  /** A new profile, or what is known now of one that was put before. */
  put(key: string, attributes: RawAttributes): void {
    this.putAll([{ key, attributes }]);
  }

  /** Many profiles, a column at a time. Attributes may be of any form; derived ones are not looked at. */
  putAll(profiles: readonly { readonly key: string; readonly attributes: RawAttributes }[]): void {
    const rows = profiles.map(({ key }) => this.#rowOf.get(key) ?? this.#newRow(key));
    const raws = profiles.map(({ attributes }) => rawIn(attributes));
    for (const [place, column] of this.#read)
      raws.forEach((raw, index) => column.set(rows[index] ?? 0, raw[place]));
    this.version += profiles.length;
  }

  #newRow(key: string): number {
    const row = this.#keys.push(key) - 1;
    this.#rowOf.set(key, row);
    return row;
  }

  /** For disk. */
  dump(): ColumnsDump {
    const columns = readTypes.map((type) => [type, this.column(type).dump(this.size)] as const);
    return { keys: this.#keys, columns };
  }

  /** The columns of a dump. Throws RangeError where it is damaged. */
  static restore({ keys, columns }: ColumnsDump): Columns {
    const restored = new Columns();
    for (const key of keys) restored.#newRow(key);
    if (restored.#rowOf.size !== keys.length)
      throw new RangeError('The stored columns name a profile twice.');
    if (columns.map(([type]) => type).join() !== readTypes.join())
      throw new RangeError('The stored columns are not those of the vocabulary.');
    for (const [type, dump] of columns) restored.column(type).restore(dump);
    return restored;
  }
}
