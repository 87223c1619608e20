import { expect, test } from 'vitest';
import { placeWords } from '../../../components/profile/known-words';
import { translator } from '../../../lib/i18n/translator';
import { fixturePages } from '../../fixtures/pages';

const sources = fixturePages
  .flatMap(({ expected }) => Object.values(expected.reading.subject?.facts ?? {}).flat())
  .map(({ source }) => source);

test.each([...new Set(sources)])('where %s stands is said without its name', (source) => {
  const words = placeWords(source, translator('en'));
  expect(words).toMatch(/^(?:at|in|under) /);
  expect(words).not.toContain(source);
});

test('a place nobody knows is left out', () => {
  expect(placeWords('toString:location', translator('en'))).toBeUndefined();
});
