import { expect, test } from 'vitest';
import { asIf } from '../../../lib/page/evidence/as-if';
import { occurrencesOf as occurrencesAt } from '../../../lib/page/evidence/occurrences';
import { documentOf } from '../../reading/document';

const here = new URL('https://crm.example.com/companies/42');
const occurrencesOf = (words: string, document: Document) => occurrencesAt(words, document, here);

const page = () =>
  documentOf('<p>Lisbon</p><p>in Lisbon, 12 days</p><input value="Lisbon"><a href="/Lisbon">x</a>');
const spansOf = (document: Document) => occurrencesOf('Lisbon', document).flat();

test('other words of the same shape stand there while it is asked', () => {
  const document = page();
  const [, second] = document.querySelectorAll('p');
  const seen = asIf(spansOf(document), () => [
    second?.firstChild?.nodeValue,
    (second?.firstChild as Text | undefined)?.data,
    second?.textContent,
    document.querySelector('input')?.value,
  ]);
  expect(seen).toEqual(['in xxxxxx, 12 days', 'in xxxxxx, 12 days', 'in xxxxxx, 12 days', 'xxxxxx']);
});

test('a link leads nowhere, and keeps its other attributes', () => {
  const document = documentOf('<a href="https://harbor.example/" class="site">Website</a>');
  const link = document.querySelector('a');
  const spans = occurrencesOf('https://harbor.example', document).flat();
  const seen = asIf(spans, () => [link?.getAttribute('href'), link?.getAttribute('class')]);
  expect(seen).toEqual(['xxxxx://xxxxxx.xxxxxxx/', 'site']);
  expect(link?.getAttribute('href')).toBe('https://harbor.example/');
});

test('afterwards all is as it was, also when what was asked throws', () => {
  const document = page();
  const ask = () => {
    throw new Error('no answer');
  };
  expect(() => asIf(spansOf(document), ask)).toThrow('no answer');
  expect(document.querySelector('p')?.firstChild?.nodeValue).toBe('Lisbon');
  expect(document.body.textContent).toContain('in Lisbon, 12 days');
  expect(document.querySelector('input')?.value).toBe('Lisbon');
});
