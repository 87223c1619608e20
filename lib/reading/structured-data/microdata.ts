import { markedThings, type Markup } from './marked-things';
import type { Thing } from './thing';

const markup: Markup = {
  scope: 'itemscope',
  property: '[itemprop]',
  type: 'itemtype',
  namesOf: (element) => element.getAttribute('itemprop'),
};
const known = ['schema.org/', 'data-vocabulary.org/'].map((vocabulary) => `[itemtype*="${vocabulary}" i]`);

/** The things a page's microdata states on their own, not as a property of another. */
export function microdataThings(document: Document): Thing[] {
  const scopes = document.querySelectorAll(`[itemscope]:is(${known.join()}):not([itemprop])`);
  return markedThings(scopes, markup);
}
