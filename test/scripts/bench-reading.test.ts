import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { missed } from '../../scripts/bench/figures';
import { ownPages, savedPages } from '../../scripts/bench/reading/pages';
import { readingFigures } from '../../scripts/bench/reading/run';

it('the slowest page is held to the limits, and named', () => {
  const quick = { name: 'quick', first: [40, 4, 4], again: [3, 1, 1], reworded: [5] };
  expect(missed(readingFigures([quick]))).toEqual([]);
  const slow = readingFigures([quick, { name: 'slow', first: [4, 16, 16], again: [1, 3, 3], reworded: [5] }]);
  expect(missed(slow)).toEqual([
    '(reading) first, slowest: 16.0 ms, at most 15',
    '(reading) again, slowest: 3.00 ms, at most 2',
  ]);
  expect(slow.title).toContain('slow');
});

it('our own pages weigh as much as the heaviest', () => {
  const weights = ownPages().map(({ html }) => html.length);
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(3_000_000);
  expect(Math.max(...weights)).toBeLessThan(3_100_000);
});

it('saved pages are those that have an address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saved-pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(() => savedPages(folder)).toThrow(/no saved page/);
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.html`), `<p>${name}</p>`);
  writeFileSync(join(folder, 'a.truth.json'), '{"page":{"url":"https://a.example/"}}');
  writeFileSync(join(folder, 'b.truth.json'), '{"page":{}}');
  expect(savedPages(folder)).toEqual([{ name: 'a', address: 'https://a.example/', html: '<p>a</p>' }]);
});
