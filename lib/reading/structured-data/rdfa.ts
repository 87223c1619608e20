import { firstOf } from '../first-of';
import { markedThings, type Markup } from './marked-things';
import type { Thing } from './thing';

const markup: Markup = {
  scope: 'typeof',
  property: '[property], [rel] > [typeof], [rel][typeof]',
  type: 'typeof',
  namesOf(element) {
    const linked = element.hasAttribute('typeof') ? [element, element.parentElement] : [];
    const rel = linked.map((linking) => linking?.getAttribute('rel')).find(Boolean);
    return element.getAttribute('property') ?? rel ?? null;
  },
};

/**
 * The things a page's RDFa states on their own, in schema.org's names where they are of data-vocabulary.org,
 * GoodRelations or vCard.
 */
export function rdfaThings(document: Document): Thing[] {
  const scopes = firstOf(document.querySelectorAll('[typeof]')).filter((scope) =>
    document.body.contains(scope),
  );
  return markedThings(
    scopes.filter((scope) => markup.namesOf(scope) === null),
    markup,
  );
}
