import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readArguments } from '../../scripts/lib/demo/arguments';
import { differences, tableOf } from '../../scripts/lib/demo/verdicts';

const folder = mkdtempSync(join(tmpdir(), 'icp-lens-demo-'));
const file = join(folder, 'page.html');
writeFileSync(file, '<h1>Mara</h1>');
afterAll(() => rmSync(folder, { recursive: true }));
const headless = ['--headless', '--out', 'pictures'];

test('a saved page takes the place of ours', () => {
  expect(readArguments([...headless, '--page', file, '--url', 'https://www.linkedin.com/in/mara'])).toEqual({
    out: 'pictures',
    page: { url: 'https://www.linkedin.com/in/mara', html: '<h1>Mara</h1>' },
  });
});

test.each([
  [['--headless'], '--headless and --out DIR go together.'],
  [[...headless, '--page', file], '--page FILE and --url URL go together.'],
  [[...headless, '--page', file, '--url', 'ftp://a.example'], 'wants a web address'],
  [[...headless, '--page', '/no/such.html', '--url', 'https://a.example'], 'a file that can be read'],
  [['--nonsense'], "Unknown option '--nonsense'"],
])('%j is refused: %s', (args, reason) => {
  expect(() => readArguments(args)).toThrow(reason);
});

const badge = { tier: 'A', score: '92', verdict: 'Match', icp: 'Leaders', reasons: [], spoken: '' };
const shown = { url: 'https://a.example/', badge, toolbar: 'Mara: Match' };

test('another verdict than the expected one is a difference, a missing page too', () => {
  expect(differences([shown], [shown])).toEqual([]);
  expect(differences([shown], [{ ...shown, badge: { ...badge, score: '50' } }])).toHaveLength(1);
  expect(differences([shown], [{ ...shown, badge: null }])).toHaveLength(1);
  expect(differences([shown], [])).toHaveLength(1);
});

test('the table has a line a page', () => {
  expect(tableOf([shown, { url: 'https://b.example/', badge: null, toolbar: 'Lens' }])).toBe(
    [
      'page                tier  score  best ICP  verdict',
      'https://a.example/  A     92     Leaders   Match',
      'https://b.example/  –     –      –         no badge; toolbar: Lens',
    ].join('\n'),
  );
});
