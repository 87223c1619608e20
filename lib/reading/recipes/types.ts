import type { FactName } from '../types';

/**
 * How a value stands to its label: a definition to its term (`dt` → `dd`), a cell to the first cell of its row, a
 * control to its `label`, an element to what its `aria-labelledby` names, the text after the label in the same element,
 * the next or the previous thing beside the label. In the order in which they are trusted.
 */
export const relations = [
  'definition',
  'cell',
  'control',
  'labelledby',
  'inside',
  'next',
  'previous',
] as const;
export type Relation = (typeof relations)[number];

/** The attributes that people write for machines, and so keep. */
export const anchorAttributes = [
  'itemprop',
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-field',
  'data-field-name',
  'data-field-id',
  'data-property',
  'data-attribute',
  'data-name',
  'data-id',
  'data-selenium-test',
  'data-target-selection-name',
  'data-zcqa',
  'property',
  'name',
  'id',
] as const;
export type AnchorAttribute = (typeof anchorAttributes)[number];

/**
 * Where a value stands, in a small language of data: beside a label of these words, in what has this role and this
 * accessible name, in what carries this attribute, or in the page's only main heading. Never a position alone.
 */
export type Anchor =
  | { readonly by: 'label'; readonly words: string; readonly relation: Relation }
  | { readonly by: 'aria'; readonly role: string; readonly name: string }
  | { readonly by: 'attribute'; readonly attribute: AnchorAttribute; readonly value: string }
  | { readonly by: 'heading' };

/** What can be taught: any fact, and the name of whom the page is about. */
export type Teachable = FactName | 'name';

export interface RecipeField {
  readonly fact: Teachable;
  readonly anchor: Anchor;
}

/** What a rep taught of a site's pages: whom they are about, and where facts stand on them. */
export interface Recipe {
  /** The exact host, or `*.` and a domain for all hosts under it. */
  readonly host: string;
  /**
   * The pages' path: `*` stands for one segment, `**` at the end for all that follow. Where a site tells its pages apart
   * by query or by a route in the fragment, those too: `/record?module=Contacts&id=*`, `/app#/contacts/*`.
   */
  readonly path: string;
  readonly kind: 'person' | 'company';
  readonly fields: readonly RecipeField[];
}
