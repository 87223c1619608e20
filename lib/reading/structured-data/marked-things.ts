import { firstOf } from '../first-of';
import { textOf } from '../text';
import type { Thing } from './thing';
import { schemaName } from './vocabulary';

/** How a markup says in attributes what is a thing, of which type, and what its properties are. */
export interface Markup {
  /** The attribute that makes an element a thing. */
  readonly scope: string;
  /** Selects the elements that are properties. */
  readonly property: string;
  /** The attribute with a thing's type. */
  readonly type: string;
  /** The property names of an element, apart by spaces; null where it is none. */
  namesOf(element: Element): string | null;
}

/** The most that is looked at: the things of a page, the properties under one and of all, the names of a property. */
const most = { things: 200, ofThing: 2_000, ofAll: 10_000, names: 10 };

/** What the markup in and under these scopes states, the things inside them as properties. */
export function markedThings(scopes: ArrayLike<Element>, markup: Markup): Thing[] {
  const budget = { left: most.ofAll };
  return firstOf(scopes, most.things)
    .filter((scope) => !isPlace(scope, markup))
    .map((scope) => markedThing(scope, markup, budget, 0));
}

function markedThing(scope: Element, markup: Markup, budget: { left: number }, depth: number): Thing {
  const thing = Object.assign(Object.create(null) as Record<string, unknown>, {
    '@type': scope.getAttribute(markup.type)?.trim().split(/\s+/),
  });
  if (depth > 4) return thing;
  for (const element of firstOf(
    scope.querySelectorAll(markup.property),
    Math.min(most.ofThing, budget.left),
  )) {
    budget.left -= 1;
    if (ownerOf(element, markup) !== scope) continue;
    for (const name of (markup.namesOf(element) ?? '').split(/\s+/, most.names).map(schemaName)) {
      const isThing = element.hasAttribute(markup.scope);
      const value = isThing ? markedThing(element, markup, budget, depth + 1) : valueOf(element, name);
      if (!value || name === '@type') continue;
      const before = thing[name];
      if (Array.isArray(before)) before.push(value);
      else thing[name] = [value];
    }
  }
  return thing;
}

/** The scope whose property it is. A Place that is nobody's property belongs to the thing around it. */
function ownerOf(element: Element, markup: Markup): Element | null | undefined {
  let scope = element.parentElement?.closest(`[${markup.scope}]`);
  while (scope && isPlace(scope, markup)) scope = scope.parentElement?.closest(`[${markup.scope}]`);
  return scope;
}

/** Whether a scope is a Place that is nobody's property. */
function isPlace(scope: Element, markup: Markup): boolean {
  return markup.namesOf(scope) === null && /(?:^|[/:])Place$/i.test(scope.getAttribute(markup.type) ?? '');
}

function valueOf(element: Element, property: string): string {
  const link = /^(?:url|sameAs)$/.test(property) ? element.getAttribute('href') : null;
  return element.getAttribute('content') ?? link ?? textOf(element);
}
