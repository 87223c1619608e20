import { expect, test } from 'vitest';
import { beginning, haveAny, phrases, wordsOf } from '../../lib/reading/phrases';

test('a text’s words are small, and parted by whatever is no letter', () => {
  expect(wordsOf('P.O. Box 12,\nMünchen')).toBe(' p o box münchen ');
});

test.each([
  ['rue', '12, rue de la Paix', true],
  ['rue', 'Truelove', false],
  ['po box|post office box', 'Post Office Box 7', true],
  ['po box|post office box', 'Box at the post office', false],
  ['*straße', 'Hauptstraße 3', true],
  ['*straße', 'Straßenbahn', false],
  ['mediator*', 'Mediators', true],
  ['mediator*', 'Intermediator', false],
  ['*our partners*', 'Your partnership', true],
  ['st', 'at the 1st', true],
])('of “%s” “%s” has any: %s', (list, text, has) => {
  expect(haveAny(wordsOf(text), phrases(list))).toBe(has);
});

test('words begin with the phrase that begins with them and ends with a word', () => {
  const list = phrases('contact|contact us|find us');
  expect(beginning(wordsOf('Find us: Main Street'), list)).toBe(' find us ');
  expect(beginning(wordsOf('Contacts'), list)).toBeUndefined();
  expect(beginning(wordsOf('Please contact'), list)).toBeUndefined();
  expect(beginning(wordsOf(''), list)).toBeUndefined();
});
