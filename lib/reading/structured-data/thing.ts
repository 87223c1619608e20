/** A schema.org thing, from JSON-LD or a page's markup: its types and properties as the page states them. */
export interface Thing {
  readonly [property: string]: unknown;
}

/** The most things of one kind of markup that are looked at. */
export const most = 200;

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property's values as a list; a missing one is the empty list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];
}

/** The type names of a thing, without their vocabulary's address. Some sites write `type` for `@type`. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type'] ?? thing['type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

/** A property's first value as text: a text, a number, or a thing's name. */
export function wordsOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  if (typeof first === 'string') return first;
  if (typeof first === 'number') return String(first);
  return isThing(first) ? wordsOf(first['name']) : undefined;
}

/** A property's value where it is exactly one thing. */
export function onlyThing(value: unknown): Thing | undefined {
  const [only, another] = listOf(value);
  return another === undefined && isThing(only) ? only : undefined;
}
