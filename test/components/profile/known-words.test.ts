import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placeWords } from '../../../components/profile/known-words';
import { translator } from '../../../lib/i18n/translator';

const pages = 'test/fixtures/pages';
const sources = readdirSync(pages)
  .filter((file) => file.endsWith('.expected.json'))
  .flatMap((file) => [...readFileSync(`${pages}/${file}`, 'utf8').matchAll(/"source": "([^"]+)"/g)])
  .map(([, source = '']) => source);

test.each([...new Set(sources)])('where %s stands is said without its name', (source) => {
  const words = placeWords(source, translator('en'));
  expect(words).toMatch(/^(?:at|in|under) /);
  expect(words).not.toContain(source);
});

test('a place nobody knows is left out', () => {
  expect(placeWords('toString:location', translator('en'))).toBeUndefined();
});
