import { isPlace, markedThing, type Markup } from './marked-things';
import { most, type Thing } from './thing';

const markup: Markup = {
  scope: 'itemscope',
  property: '[itemprop]',
  type: 'itemtype',
  namesOf: (element) => element.getAttribute('itemprop'),
};
const known = ['schema.org/', 'data-vocabulary.org/'].map((vocabulary) => `[itemtype*="${vocabulary}" i]`);

/** The things a page's microdata states on their own, not as a property of another. */
export function microdataThings(document: Document): Thing[] {
  return Array.from(document.querySelectorAll(`[itemscope]:is(${known.join()}):not([itemprop])`))
    .slice(0, most)
    .filter((scope) => !isPlace(scope, markup))
    .map((scope) => markedThing(scope, markup));
}
