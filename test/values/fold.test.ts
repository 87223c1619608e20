import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold } from '../../lib/values/fold';

describe('fold', () => {
  it.each([
    ['São Paulo', 'sao paulo'],
    ['Łódź', 'lodz'],
    ['ÆRØ Œuvre ĐÀ', 'aero oeuvre da'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['“L’Oréal”', '"l\'oreal"'],
    ['„Zürich‚', '"zurich\''],
    ['51–200 — 51‑200 − ‒ ―', '51-200 - 51-200 - - -'],
    ['  New\u00a0York\t\r\n City ', 'new york city'],
    ['ﬁnance １２', 'finance 12'],
    ['¼', '1⁄4'],
    ['a\u200bb', 'a\u200bb'],
    ['ÐÞ', 'ðþ'],
    ['', ''],
    [' ', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('case, marks in the block of combining diacritics and extra white space make no difference', () => {
    const word = fc.stringMatching(/^[a-z0-9 .,&-]*$/);
    fc.assert(
      fc.property(word, fc.constantFrom('\u0300', '\u0327', '\u036f'), (text, mark) => {
        const dressed = Array.from(text.toUpperCase(), (letter) =>
          letter === ' ' ? ' \u2003' : letter + mark,
        ).join('');
        expect(fold(` ${dressed}\n`)).toBe(fold(text));
      }),
    );
  });

  test('plain ASCII takes the same way as the rest', () => {
    const ascii = fc.string({ unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(ascii, (text) => {
        expect(fold(text)).toBe(fold(`é ${text}`).slice(1).trim());
      }),
    );
  });
});
