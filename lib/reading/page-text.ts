import { saysSomething, type VisibleLine } from './visible-lines';

/** A page's visible text as one string: its lines, and what bars and dots part in them, each on a line of its own. */
export interface PageText {
  readonly text: string;
  readonly lines: readonly VisibleLine[];
  /** Where each line begins in the text. */
  readonly starts: readonly number[];
}

/** The most parts of a line: with more it is a list of links, or made to keep us busy. */
const mostParts = 30;
const separators = / ?[|•·∙●■◆‖¦»] ?| [-–—]{1,2} (?!\d)/;

export function pageTextOf(visible: readonly VisibleLine[]): PageText {
  const lines = visible.flatMap((line) => {
    const parts = line.text.split(separators, mostParts);
    return parts.length === 1 ? [line] : parts.filter(saysSomething).map((text) => ({ ...line, text }));
  });
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join('\n'), lines, starts };
}

/** The index of the line in which an offset of the text stands. */
export function lineAt({ starts }: PageText, offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
