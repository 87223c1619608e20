import { textOf } from '../text';
import type { Thing } from './thing';

const item = '[itemscope][itemtype*="schema.org/" i]';

/** The things a page's microdata states on their own, not as a property of another. */
export function microdataThings(document: Document): Thing[] {
  return Array.from(document.querySelectorAll(`${item}:not([itemprop])`))
    .filter((scope) => !isPlace(scope))
    .map((scope) => thingOf(scope, 0));
}

function thingOf(scope: Element, depth: number): Thing {
  const thing = Object.assign(Object.create(null) as Record<string, unknown>, {
    '@type': scope.getAttribute('itemtype'),
  });
  if (depth > 4) return thing;
  for (const element of scope.querySelectorAll('[itemprop]')) {
    if (ownerOf(element) !== scope) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      const value = element.hasAttribute('itemscope') ? thingOf(element, depth + 1) : valueOf(element, name);
      if (!value || name === '@type') continue;
      const before = thing[name];
      if (Array.isArray(before)) before.push(value);
      else thing[name] = [value];
    }
  }
  return thing;
}

/** The scope whose property it is. A Place that is nobody's property belongs to the thing around it. */
function ownerOf(element: Element): Element | null | undefined {
  let scope = element.parentElement?.closest('[itemscope]');
  while (scope && isPlace(scope)) scope = scope.parentElement?.closest('[itemscope]');
  return scope;
}

function isPlace(scope: Element): boolean {
  return !scope.hasAttribute('itemprop') && /schema\.org\/Place$/i.test(scope.getAttribute('itemtype') ?? '');
}

function valueOf(element: Element, property: string): string {
  const link = /^(?:url|sameAs)$/.test(property) ? element.getAttribute('href') : null;
  return element.getAttribute('content') ?? link ?? textOf(element);
}
