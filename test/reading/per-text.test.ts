import { expect, test } from 'vitest';
import { perText } from '../../lib/reading/per-text';
import { visibleLines } from '../../lib/reading/visible-lines';
import { documentOf } from './document';

const page = () => documentOf('<main><p>12 Main Street</p><p hidden>Closed</p></main>');
const shownOn = (document: Document) =>
  [...document.querySelectorAll('p:not([hidden])')].map(({ textContent }) => textContent);

test('what is made of a page’s text is made once, whatever comes without a word', () => {
  const document = page();
  const of = perText(shownOn);
  const before = of(document);
  document.querySelector('main')?.append(document.createElement('div'));
  document.querySelector('p')?.setAttribute('class', 'seen');
  expect(of(document)).toBe(before);
  expect(of(page())).not.toBe(before);
});

test('it is made anew when a word or what is hidden changes', () => {
  const document = page();
  const of = perText(shownOn);
  of(document);
  const [address, closed] = document.querySelectorAll('p');
  address?.replaceChildren('14 Main Street');
  expect(of(document)).toEqual(['14 Main Street']);
  closed?.removeAttribute('hidden');
  expect(of(document)).toEqual(['14 Main Street', 'Closed']);
});

test('it is made anew when the style that hid a block shows it', () => {
  const document = documentOf('<p>12 Main Street</p><p style="display: none">Closed</p>');
  const of = perText((page) => visibleLines(page).map(({ text }) => text));
  expect(of(document)).toEqual(['12 Main Street']);
  document.querySelector('[style]')?.setAttribute('style', 'display: block');
  expect(of(document)).toEqual(['12 Main Street', 'Closed']);
});
