import { describe, expect, test } from 'vitest';
import { normalize } from '../../lib/profile/normalize';
import { readPage, seePage } from '../../lib/reading/registry';
import { textOf } from '../../lib/reading/text';
import type { RawSubject } from '../../lib/reading/types';
import { fixturePages } from '../fixtures/pages';
import { documentOf } from './document';

function valuesOf(subject: RawSubject | null): Record<string, readonly unknown[]> {
  const attributes = Object.entries(subject ? normalize(subject).attributes : {});
  return Object.fromEntries(attributes.map(([name, { values }]) => [name, values]));
}

describe.each(fixturePages)('$name', ({ url, html, expected }) => {
  const document = documentOf(html);

  test('says what a careful human reads on it', () => {
    expect(readPage(document, url)).toEqual(expected.reading);
  });

  test('becomes the attributes that scoring wants', () => {
    const { subject, cards } = readPage(document, url);
    expect(valuesOf(subject)).toEqual(expected.values);
    expect(cards.map(valuesOf)).toEqual((expected.cards ?? []).map(({ values }) => values));
  });

  test('has its badge beside the name', () => {
    const { anchor, cardAnchors } = seePage(document, url);
    const wordsOf = (element: Element | null) => element && textOf(element);
    expect(wordsOf(anchor)).toBe(expected.anchor);
    expect(cardAnchors.map(wordsOf)).toEqual((expected.cards ?? []).map(({ anchor }) => anchor));
  });

  test('is left as it was', () => {
    const before = document.cloneNode(true);
    seePage(document, url);
    expect(document.isEqualNode(before)).toBe(true);
  });
});
