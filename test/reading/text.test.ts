import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurrencesOf } from '../../lib/page/evidence/occurrences';
import { openPage } from '../../lib/reading/recipes/labels';
import { oneLine, textOf } from '../../lib/reading/text';

test.each([
  ['Ham\u00adburg', 'Hamburg'],
  ['\u202eBerlin\u202c', 'Berlin'],
  ['\u2067Ana\u2069 \u2066Probe\u2069', 'Ana Probe'],
  ['A\u200bna', 'Ana'],
  ['\ufeffAcme', 'Acme'],
  ['Acme \u200b GmbH', 'Acme GmbH'],
  [' a\u00a0\n b ', 'a b'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
])('%j is read as %j', (text, read) => expect(oneLine(text)).toBe(read));

test('wherever invisible marks stand, the text is the same as without them', () => {
  const mark = fc.constantFrom(...'\u00ad\u061c\u200b\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff');
  const letters = fc.array(fc.oneof(fc.constantFrom(' ', 'a', 'ß', '公'), mark), { maxLength: 40 });
  fc.assert(
    fc.property(letters, (all) => {
      const plain = all.filter((one) => /[ aß公]/.test(one)).join('');
      expect(oneLine(all.join(''))).toBe(oneLine(plain));
    }),
  );
});

test('words are found on the page, and labels too, where marks hide in them', () => {
  const [label, value] = [document.createElement('b'), document.createElement('span')];
  label.textContent = 'In\u00addustry';
  value.textContent = 'Ma\u00adschinen\u200bbau';
  document.body.append(label, value);
  const words = textOf(value);
  expect(words).toBe('Maschinenbau');
  expect(occurrencesOf(words, document, new URL('https://example.com/'))).toHaveLength(1);
  expect(openPage(document, ['industry']).labels.get('industry')).toEqual([label]);
});
