/** Longer lines are no events. */
export const MOST_LINE = 262_144;

/** A line that isn't blank: its number in the file, from 1, and its text; null where it is longer than `MOST_LINE` characters. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** What a piece of a file holds: the lines that end in it, and how many bytes of the file are read by then. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly read: number;
}

/**
 * The lines of a text file in UTF-8, piece by piece: however large it is, no more than a piece and a line of it is held.
 * Lines end in LF or CRLF, the last one may end without; a byte order mark is left out.
 * @param piece bytes read at once
 */
export async function* readLines(file: Blob, piece = 524_288): AsyncGenerator<Lines, void, undefined> {
  const decoder = new TextDecoder();
  let [rest, number] = ['', 0];
  for (let from = 0; from < file.size; from += piece) {
    const read = Math.min(from + piece, file.size);
    const isLast = read === file.size;
    const bytes = await file.slice(from, read).arrayBuffer();
    const texts = (rest + decoder.decode(bytes, { stream: !isLast })).split('\n');
    rest = isLast ? '' : (texts.pop() ?? '').slice(0, MOST_LINE + 1);
    const lines: Line[] = [];
    for (const text of texts) {
      number += 1;
      if (text.length > MOST_LINE) lines.push({ number, text: null });
      else if (text.trim() !== '') lines.push({ number, text });
    }
    yield { lines, read };
  }
}
