import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_LINE, readLines, type Line } from '../../lib/visits/read-lines';

async function lines(file: Blob, piece?: number): Promise<Line[]> {
  const found: Line[] = [];
  for await (const { lines } of readLines(file, piece)) found.push(...lines);
  return found;
}

it.each([
  ['LF', 'a\nb\n', ['1 a', '2 b']],
  ['CRLF', 'a\r\nb\r\n', ['1 a\r', '2 b\r']],
  ['no end of the last line', 'a\nb', ['1 a', '2 b']],
  ['blank lines', '\n\na\n \r\nb', ['3 a', '5 b']],
  ['a byte order mark', '\ufeffa\nb', ['1 a', '2 b']],
  ['nothing', '', []],
])('%s', async (_, text, expected) => {
  expect((await lines(new Blob([text]), 3)).map(({ number, text }) => `${number} ${text}`)).toEqual(expected);
});

it('gives the lines of any text, however it is cut into pieces', async () => {
  const texts = fc.array(fc.string({ unit: 'grapheme' }).filter((text) => !/[\n\ufeff]/.test(text)));
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 40 }), async (texts, piece) => {
      const wanted = texts
        .map((text, index) => ({ number: index + 1, text: text.toWellFormed() }))
        .filter(({ text }) => text.trim() !== '');
      expect(await lines(new Blob([texts.join('\n')]), piece)).toEqual(wanted);
    }),
  );
});

it('never throws on bytes, and reads them all', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.integer({ min: 1, max: 64 }),
      async (bytes, piece) => {
        let last = 0;
        for await (const { read } of readLines(new Blob([bytes]), piece)) last = read;
        expect(last).toBe(bytes.length);
      },
    ),
  );
});

it('a line that is too long is one line, and the next one is read', async () => {
  const file = new Blob(['a\n', 'x'.repeat(3 * MOST_LINE), '\nb\n', 'y'.repeat(MOST_LINE), '\n']);
  const found = await lines(file, 1_000);
  expect(found.map(({ number, text }) => [number, text?.length])).toEqual([
    [1, 1],
    [2, undefined],
    [3, 1],
    [4, MOST_LINE],
  ]);
});

it('holds no more than a piece and a line of a large file', async () => {
  const asked: number[] = [];
  const size = 100_000_000;
  const bytes = new Uint8Array(524_288).fill(120).buffer;
  const slice = (from: number, to: number) => {
    asked.push(to - from);
    return { arrayBuffer: () => Promise.resolve(bytes) };
  };
  for await (const { lines } of readLines({ size, slice } as unknown as Blob))
    expect(lines.every(({ text }) => text === null)).toBe(true);
  expect(Math.max(...asked)).toBe(524_288);
});
