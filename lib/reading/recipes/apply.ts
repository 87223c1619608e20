import { isUsable } from '../facts';
import { isSameName } from '../same-name';
import { aboutOne } from '../seen';
import type { Fact, FactName, RawSubject, Seen } from '../types';
import { isForPage } from './address';
import { find, labelsOf, openPage, type Found } from './find';
import { valueOf } from './shown';
import type { Anchor, Recipe, Teachable } from './types';

/** What was found on a page of what was taught: what kind of page it is, and the first usable words for each fact. */
export interface Taught {
  readonly kind: Recipe['kind'];
  /** Whether a recipe says where the name stands, be it found or not. */
  readonly isNamed: boolean;
  /** Whether one of the recipes is for many pages: each may be about somebody else. */
  readonly isOfMany: boolean;
  readonly found: ReadonlyMap<Teachable, Found & { readonly anchor: Anchor }>;
  readonly roots: readonly Node[];
}

/**
 * What recipes find on a page, the first that finds a fact going before those after it. Only recipes for this page
 * that are of one kind with the first of them are asked; undefined where there is none.
 */
export function lookUp(recipes: readonly Recipe[], document: Document, url: URL): Taught | undefined {
  const [first, ...others] = recipes.filter((recipe) => isForPage(recipe, url));
  if (!first) return undefined;
  const { kind } = first;
  const asked = [first, ...others.filter((other) => other.kind === kind)];
  const fields = asked.flatMap(({ fields }) => fields);
  const page = openPage(document, labelsOf(fields.map(({ anchor }) => anchor)));
  const found = new Map<Teachable, Found & { readonly anchor: Anchor }>();
  for (const { fact, anchor } of fields) {
    const it = found.has(fact) ? undefined : find(anchor, page);
    if (it && isUsable(it.text)) found.set(fact, { ...it, anchor });
  }
  return {
    kind,
    isNamed: fields.some(({ fact }) => fact === 'name'),
    isOfMany: asked.some(({ path }) => path.includes('*')),
    found,
    roots: page.roots.slice(1),
  };
}

/**
 * What is seen on a page with what was taught of it. What the rep taught goes before what the site's own reader found;
 * what a recipe doesn't find, or wasn't taught, stays as the reader found it. A recipe says what the page is: what was
 * seen of another kind, or of who goes by another name than the one taught, is dropped. It must be known whom the page
 * is about, by a recipe or by the reader: without a name all stays as it is. The badge stands beside a name that was
 * taught, if that is no field of a form.
 */
export function withTaught(seen: Seen, taught: Taught): Seen {
  const { kind, found, roots } = taught;
  const before = readOfSame(seen, taught);
  const named = found.get('name');
  const name = named?.text ?? before?.name;
  if (found.size === 0 || !name) return { ...seen, roots };
  const facts: { [F in FactName]?: readonly Fact[] } = { ...before?.facts };
  for (const [fact, { text, anchor }] of found)
    if (fact !== 'name') facts[fact] = [{ text, source: sourceOf(anchor) }];
  const isBeside = named && valueOf(named.element) === undefined;
  return { ...aboutOne({ kind, name, facts }, isBeside ? named.element : seen.anchor), roots };
}

/** What the site's own reader found of whom the recipes are about; null where it may be about somebody else. */
function readOfSame({ reading }: Seen, { kind, isNamed, isOfMany, found }: Taught): RawSubject | null {
  const { subject } = reading;
  const name = found.get('name')?.text;
  if (subject?.kind !== kind) return null;
  if (isNamed) return name !== undefined && isSameName(name, subject.name) ? subject : null;
  return isOfMany && isSiteItself(subject) ? null : subject;
}

/** Whether the company is the one whose site this is: on a page of a CRM that is its vendor. */
function isSiteItself({ facts }: RawSubject): boolean {
  return facts.website?.[0]?.source === 'url';
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
