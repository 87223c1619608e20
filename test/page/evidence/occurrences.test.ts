import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  occurrencesOf as occurrencesAt,
  partOf,
  textIn,
  type Occurrence,
} from '../../../lib/page/evidence/occurrences';
import { documentOf } from '../../reading/document';

const here = new URL('https://crm.example.com/companies/42');
const occurrencesOf = (words: string, document: Document) => occurrencesAt(words, document, here);

const wordsAt = (place: Occurrence | undefined) =>
  (place ?? []).map(({ holder, from, to }) => textIn(holder).slice(from, to)).join('|');

test.each([
  [
    'several elements',
    '<p><b>Chief</b> Technology\n  <i>Officer</i>, retired</p>',
    'Chief|Technology|Officer',
  ],
  [
    'invisible marks between',
    '<p>Chief\u200b  Technology&nbsp;Officer</p>',
    'Chief\u200b  Technology\u00a0Officer',
  ],
  ['a field', '<input value="a Chief Technology Officer">', 'Chief Technology Officer'],
  ['a text area', '<textarea>Chief Technology Officer</textarea>', 'Chief Technology Officer'],
])('words are found in %s', (_, html, words) => {
  const found = occurrencesOf('Chief Technology Officer', documentOf(html));
  expect(found.map(wordsAt)).toEqual([words]);
});

test('in open shadow roots, not in scripts, and not over the edge of a field', () => {
  const document = documentOf(
    '<div id="host"></div><script>"Chief"</script><style>Chief</style><p>Ch</p><input value="ief"><p>chief</p>',
  );
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  root?.append('the Chief');
  expect(occurrencesOf('Chief', document).map(wordsAt)).toEqual(['Chief']);
});

test('an address is found in the links that lead there, and where it is written', () => {
  const document = documentOf(
    '<a href="https://harbor.example/about">About</a><a href="https://other.example/">x</a><p>https://harbor.example/</p>',
  );
  expect(occurrencesOf('https://harbor.example/', document).map(wordsAt)).toEqual([
    'https://harbor.example/about',
    'https://harbor.example/',
  ]);
});

test('no words stand nowhere', () => {
  expect(occurrencesOf(' \u200b', documentOf('<p>Chief</p>'))).toEqual([]);
});

test('a part of an occurrence, also over several texts', () => {
  const whole = 'Chief Technology Officer at Harbor';
  const [place] = occurrencesOf(whole, documentOf('<p><b>Chief Techno</b>logy Officer at Harbor</p>'));
  if (!place) throw new Error('not found');
  expect(wordsAt(partOf(place, whole, 'Technology Officer'))).toBe('Techno|logy Officer');
  expect(wordsAt(partOf(place, whole, 'Harbor'))).toBe('Harbor');
  expect(wordsAt(partOf(place, whole, 'Pier'))).toBe(wordsAt(place));
});

test('law: however a text is broken over elements, all of its words are found, and nothing more', () => {
  const word = fc.stringMatching(/^[a-zé0-9]{1,8}$/);
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1 }), (parts) => {
      const document = documentOf('<main><i>§</i></main>');
      for (const part of parts) {
        const element = document.createElement('span');
        element.append(`  ${part.join(' \n')} `);
        document.querySelector('main')?.append(element);
      }
      document.querySelector('main')?.append('§');
      const words = parts.flat().join(' ');
      const squeezed = (place: Occurrence) => wordsAt(place).replace(/[\s|]/g, '');
      const found = occurrencesOf(`§ ${words} §`, document);
      expect(found.map(squeezed)).toEqual([`§${words.replaceAll(' ', '')}§`]);
    }),
  );
});
