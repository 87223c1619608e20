/** One bit a row, 32 rows a word; bits beyond the last row are 0. */
export type Bits = Uint32Array<ArrayBuffer>;

/** No row. */
export function none(rows: number): Bits {
  return new Uint32Array(Math.ceil(rows / 32));
}

/** Every row. */
export function all(rows: number): Bits {
  const bits = none(rows).fill(0xffffffff);
  const rest = rows % 32;
  if (rest > 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

/** Adds one row. */
export function add(bits: Bits, row: number): void {
  const word = row >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (row & 31));
}

/** Whether the row is among them. */
export function has(bits: Bits, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

/** Keeps in `bits` the rows that are in `others` too. */
export function intersect(bits: Bits, others: Bits): void {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) & (others[word] ?? 0);
}

/** Adds the rows of `others` to `bits`. */
export function unite(bits: Bits, others: Bits): void {
  for (let word = 0; word < bits.length; word += 1) bits[word] = (bits[word] ?? 0) | (others[word] ?? 0);
}

/** The rows that are in either. */
export function union(bits: Bits, others: Bits): Bits {
  const both = bits.slice();
  unite(both, others);
  return both;
}

/** The rows that are in neither. */
export function neither(bits: Bits, others: Bits, rows: number): Bits {
  const rest = all(rows);
  for (let word = 0; word < rest.length; word += 1)
    rest[word] = (rest[word] ?? 0) & ~((bits[word] ?? 0) | (others[word] ?? 0));
  return rest;
}

/** How many rows there are. */
export function count(bits: Bits): number {
  let total = 0;
  for (let at = 0; at < bits.length; at += 1) {
    const word = bits[at] ?? 0;
    let pairs = word - ((word >>> 1) & 0x55555555);
    pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    total += (((pairs + (pairs >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return total;
}
