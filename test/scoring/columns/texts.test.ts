import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Texts } from '../../../lib/scoring/columns/texts';
import { passesSearch, type Search } from '../../../lib/scoring/search';

const form: Search['form'] = ({ folded }) => folded;
const found = (texts: readonly (string | undefined)[], way: Search['way'], wanted: readonly string[]) =>
  [...new Set(new Texts(texts).find({ way, form, wanted }))].sort((a, b) => a - b);

test.each([
  ['equals', ['sales'], [1, 4]],
  ['contains', ['sales'], [1, 3, 4, 5, 6]],
  ['starts_with', ['sales'], [1, 4, 6]],
  ['ends_with', ['sales'], [1, 3, 4]],
  ['contains', ['a', 'sa', 'ops'], [1, 3, 4, 5, 6]],
  ['starts_with', ['head', 'pre'], [3, 5]],
  ['equals', ['sale', 'ops', 's'], []],
  ['ends_with', ['sales sales'], []],
] as const)('%s %j is found in each text that passes', (way, wanted, codes) => {
  const texts = [
    undefined,
    'sales',
    undefined,
    'head of sales',
    'sales',
    'presales lead',
    'sales ops sales2',
  ];
  expect(found(texts, way, wanted)).toEqual(codes);
});

test('nothing is found where there is no text', () => {
  expect(found([undefined, undefined], 'contains', ['a'])).toEqual([]);
  expect(found([], 'starts_with', ['a'])).toEqual([]);
});

test('those that stand for no single text are told', () => {
  expect(new Texts([undefined, 'a', undefined, 'b']).others).toEqual([0, 2]);
});

test('what is found of all at once is what passes one by one', () => {
  const unit = fc.constantFrom('a', 'b', ' ', 'é', '🦊', '\ud83e');
  const text = fc.string({ unit, minLength: 1, maxLength: 8 });
  const texts = fc.array(fc.option(text, { nil: undefined }), { maxLength: 30 });
  const way = fc.constantFrom<Search['way']>('equals', 'contains', 'starts_with', 'ends_with');
  fc.assert(
    fc.property(texts, way, fc.array(text, { maxLength: 4 }), (all, how, wanted) => {
      const passes = passesSearch({ way: how, form, wanted });
      const expected = [...all.keys()].filter((code) => {
        const each = all[code];
        return each !== undefined && passes({ text: each, folded: each });
      });
      expect(found(all, how, wanted)).toEqual(expected);
    }),
  );
});
