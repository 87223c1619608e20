import { expect, test } from 'vitest';
import { placeWords } from '../../../components/profile/known-words';
import messages from '../../../lib/i18n/en.json';
import { translator } from '../../../lib/i18n/translator';
import { fixturePages } from '../../fixtures/pages';

const subjects = fixturePages.flatMap(({ expected: { reading } }) => [reading.subject, ...reading.cards]);
const facts = subjects.flatMap((subject) => Object.values(subject?.facts ?? {}).flat());
const sources = [...new Set([...facts.map(({ source }) => source), 'taught:label:Industry'])];
const wordsOf = (source: string) => placeWords(source, translator('en'));

test.each(sources)('where %s stands is said without its name', (source) => {
  const words = wordsOf(source);
  expect(words).toMatch(/^(?:at|in|under|as) /);
  expect(words).not.toContain(source);
});

test('no words are left for a place that nobody reads', () => {
  const { visits: _, ...places } = messages.place;
  expect(Object.values(places).filter((words) => !sources.map(wordsOf).includes(words))).toEqual([]);
});

test('a place nobody knows is left out', () => {
  expect(wordsOf('toString:location')).toBeUndefined();
});
