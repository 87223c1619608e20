import { describe, expect, test } from 'vitest';
import { normalize } from '../../lib/profile/normalize';
import { anchorOf, readPage } from '../../lib/reading/registry';
import { textOf } from '../../lib/reading/text';
import { fixturePages } from '../fixtures/pages';
import { documentOf } from './document';

describe.each(fixturePages)('$name', ({ url, html, expected }) => {
  const document = documentOf(html);

  test('says what a careful human reads on it', () => {
    expect(readPage(document, url)).toEqual(expected.reading);
  });

  test('becomes the attributes that scoring wants', () => {
    const { subject } = readPage(document, url);
    const attributes = subject ? normalize(subject).attributes : {};
    const values = Object.entries(attributes).map(([name, { values }]) => [name, values]);
    expect(Object.fromEntries(values)).toEqual(expected.values);
  });

  test('has its badge beside the name', () => {
    const anchor = anchorOf(document, url);
    expect(anchor && textOf(anchor)).toBe(expected.anchor);
  });

  test('is left as it was', () => {
    const before = document.cloneNode(true);
    readPage(document, url);
    anchorOf(document, url);
    expect(document.isEqualNode(before)).toBe(true);
  });
});
