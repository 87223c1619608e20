import { parseSizeRange, type SizeRange } from '../values/size-range';

/**
 * A company's size as its page states it, "51-200 employees" → {from: 51, to: 200}, "120" → 120; in whatever
 * language the word after the numbers is. Undefined where no number can be made of it.
 */
export function companySizeIn(text: string): number | SizeRange | undefined {
  const numbers = /\d[\d.,\s'’]*K?(?:\s?(?:[-–]|to|bis|à|a|do|tot)\s?\d[\d.,\s'’]*K?|\s?\+)?/i.exec(
    text,
  )?.[0];
  const range = parseSizeRange(text) ?? parseSizeRange(numbers ?? '');
  return range && range.from === range.to ? range.from : range;
}
