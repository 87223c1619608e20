import { isUsable } from '../facts';
import type { Fact, FactName, Reading } from '../types';
import { isForPage } from './address';
import { find, labelsOf, openPage, type Found } from './find';
import type { Anchor, Recipe, Teachable } from './types';

/** What was found on a page of what was taught: the first usable words for each fact, and where. */
export type Taught = ReadonlyMap<Teachable, Found & { readonly anchor: Anchor }>;

/**
 * What recipes find on a page, the first that finds a fact going before those after it. Only recipes for this page
 * that are of one kind with the first of them are asked.
 */
export function lookUp(recipes: readonly Recipe[], document: Document, url: URL): Taught {
  const found = new Map<Teachable, Found & { readonly anchor: Anchor }>();
  const fields = recipesFor(recipes, url).flatMap((recipe) => recipe.fields);
  if (fields.length === 0) return found;
  const page = openPage(document, labelsOf(fields.map(({ anchor }) => anchor)));
  for (const { fact, anchor } of fields) {
    const it = found.has(fact) ? undefined : find(anchor, page);
    if (it && isUsable(it.text)) found.set(fact, { ...it, anchor });
  }
  return found;
}

/** The recipes for the page at this address, all of the kind that the first says the page is. */
export function recipesFor(recipes: readonly Recipe[], url: URL): Recipe[] {
  const ours = recipes.filter((recipe) => isForPage(recipe, url));
  return ours.filter(({ kind }) => kind === ours[0]?.kind);
}

/**
 * A page's reading with what was taught of it. What the rep taught goes before what the site's own reader found; what
 * a recipe doesn't find, or wasn't taught, stays as the reader found it. A recipe says what the page is: the reading
 * of another kind is dropped. It must also be known whom the page is about, by a recipe or by the reader: without a
 * name the reading stays as it is.
 */
export function withTaught(reading: Reading, taught: Taught, kind: Recipe['kind']): Reading {
  const before = reading.page === kind ? reading.subject : null;
  const name = taught.get('name')?.text ?? before?.name;
  if (taught.size === 0 || !name) return reading;
  const facts: { [F in FactName]?: readonly Fact[] } = { ...before?.facts };
  for (const [fact, { text, anchor }] of taught)
    if (fact !== 'name') facts[fact] = [{ text, source: sourceOf(anchor) }];
  return { page: kind, subject: { kind, name, facts }, cards: [] };
}

/** The longest source of evidence, in characters. */
const longestSource = 60;

/** Where a taught value stood, as evidence names it: `taught:label:Industry`, `taught:data-field:industry`. */
export function sourceOf(anchor: Anchor): string {
  return `taught:${placeOf(anchor)}`.slice(0, longestSource);
}

function placeOf(anchor: Anchor): string {
  switch (anchor.by) {
    case 'label':
      return `label:${anchor.words}`;
    case 'aria':
      return `aria:${anchor.name}`;
    case 'attribute':
      return `${anchor.attribute}:${anchor.value}`;
    case 'heading':
      return 'heading';
  }
}
