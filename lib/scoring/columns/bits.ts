/** One bit a row, 32 rows a word; bits beyond the last row are 0. */
export type Bits = Uint32Array<ArrayBuffer>;

/** No row. */
export function none(rows: number): Bits {
  return new Uint32Array(Math.ceil(rows / 32));
}

/** Every row. */
export function all(rows: number): Bits {
  return cut(none(rows).fill(0xffffffff), rows);
}

/** Clears what is beyond the last row. */
function cut(bits: Bits, rows: number): Bits {
  const rest = rows % 32;
  if (rest > 0) bits[bits.length - 1] = (bits[bits.length - 1] ?? 0) & (2 ** rest - 1);
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

/** Turns `bits` into the rows that weren't in it. */
export function invert(bits: Bits, rows: number): Bits {
  for (let word = 0; word < bits.length; word += 1) bits[word] = ~(bits[word] ?? 0);
  return cut(bits, rows);
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
