import { describe, expect, it } from 'vitest';
import { withRecipes } from '../../../lib/reading/recipes/reader';
import type { Anchor, Recipe, Teachable } from '../../../lib/reading/recipes/types';
import { readerOf } from '../../../lib/reading/reader';
import { sites } from '../../../lib/reading/registry';
import { documentOf } from '../document';

const url = new URL('https://crm.example.com/company/42');
const label = (words: string): Anchor => ({ by: 'label', words, relation: 'definition' });
const recipe = (fields: readonly (readonly [Teachable, Anchor])[], more: Partial<Recipe> = {}): Recipe => ({
  host: 'crm.example.com',
  path: '/company/*',
  kind: 'company',
  fields: fields.map(([fact, anchor]) => ({ fact, anchor })),
  ...more,
});
const page = (rest = '') =>
  documentOf(
    `<h1>Harbor &amp; Pine</h1><dl><dt>Branche</dt><dd>Logistik</dd><dt>Größe</dt><dd>–</dd></dl>${rest}`,
  );
const builtIn = readerOf(sites);
const stated = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Organization', ...thing })}</script>`;
const own = stated({
  name: 'Example',
  url: 'https://crm.example.com',
  industry: 'Software',
  numberOfEmployees: '50',
});

const read = (recipes: readonly Recipe[], document = page(), at = url) =>
  withRecipes(builtIn, recipes).see(document, at).reading;

describe('a page that nothing else reads', () => {
  it('says what was taught, and where it stood', () => {
    expect(
      read([
        recipe([
          ['name', { by: 'heading' }],
          ['industry', label('branche:')],
        ]),
      ]),
    ).toEqual({
      page: 'company',
      subject: {
        kind: 'company',
        name: 'Harbor & Pine',
        facts: { industry: [{ text: 'Logistik', source: 'taught:label:branche:' }] },
      },
      cards: [],
    });
  });

  it('says nothing without a name, for another path, or of words that say nothing', () => {
    const nothing = { page: 'none', subject: null, cards: [] };
    expect(read([recipe([['industry', label('Branche')]])])).toEqual(nothing);
    expect(read([recipe([['name', { by: 'heading' }]], { path: '/people/*' })])).toEqual(nothing);
    const { subject } = read([
      recipe([
        ['name', { by: 'heading' }],
        ['employees', label('Größe')],
      ]),
    ]);
    expect(subject?.facts).toEqual({});
  });

  it('falls silent where the heading is no longer the only one', () => {
    expect(read([recipe([['name', { by: 'heading' }]])], page('<h1>Another</h1>')).subject).toBeNull();
  });
});

describe('a page that is read already', () => {
  it('keeps what was read; what was taught goes before it', () => {
    const fields = [
      ['industry', label('Branche')],
      ['revenue', label('Umsatz')],
    ] as const;
    const { subject } = read([recipe(fields, { path: '/company/42' })], page(own));
    expect([subject?.name, subject?.facts.industry, subject?.facts.employees?.[0]?.text]).toEqual([
      'Example',
      [{ text: 'Logistik', source: 'taught:label:Branche' }],
      '50',
    ]);
  });

  it('of a vendor’s site is the record’s whose name was taught: nothing that was read of the vendor is left', () => {
    const name = ['name', { by: 'heading' }] as const;
    const fields = [name, ['industry', label('Branche')]] as const;
    const industry = [{ text: 'Logistik', source: 'taught:label:Branche' }];
    const { subject } = read([recipe(fields)], page(own));
    expect(subject).toEqual({ kind: 'company', name: 'Harbor & Pine', facts: { industry } });
    const itself = stated({ name: 'PINE & Härbor', url: 'https://crm.example.com', numberOfEmployees: '50' });
    expect(read([recipe(fields)], page(itself)).subject?.facts.employees?.[0]?.text).toBe('50');
  });

  it('stays the vendor’s, with nothing of a record whose name isn’t taught or isn’t there', () => {
    const industry = ['industry', label('Branche')] as const;
    const stays = (fields: Parameters<typeof recipe>[0]) => {
      const { subject } = read([recipe(fields)], page(own));
      expect([subject?.name, subject?.facts.industry?.[0]?.text]).toEqual(['Example', 'Software']);
    };
    stays([industry]);
    stays([['name', label('Firma')], industry]);
  });

  it('is of the kind that was taught, and nothing of the other kind is left', () => {
    const taught = recipe([['name', { by: 'heading' }]], { kind: 'person' });
    expect(read([taught], page(own))).toEqual({
      page: 'person',
      subject: { kind: 'person', name: 'Harbor & Pine', facts: {} },
      cards: [],
    });
  });
});

it('what goes first is asked first; what it does not find, the next may', () => {
  const mine = recipe([
    ['industry', label('Sector')],
    ['name', { by: 'heading' }],
  ]);
  const theirs = recipe([['industry', label('Branche')]], { host: '*.example.com', path: '/**' });
  expect(read([mine, theirs]).subject?.facts.industry?.[0]?.text).toBe('Logistik');
  const other = recipe([['industry', label('Branche')]], { path: '/**', kind: 'person' });
  expect(read([mine, other]).subject?.facts).toEqual({});
});

it('the badge stands beside the name that was taught, never in a field', () => {
  const document = page();
  const reader = withRecipes(builtIn, [recipe([['name', { by: 'heading' }]])]);
  expect(reader.see(document, url).anchor?.tagName).toBe('H1');
  expect(reader.see(document, new URL('/people/7', url)).anchor).toBeNull();
  const field = documentOf('<label>Name <input value="Harbor"></label>');
  const byLabel: Anchor = { by: 'label', words: 'Name', relation: 'control' };
  expect(withRecipes(builtIn, [recipe([['name', byLabel]])]).see(field, url).anchor).toBeNull();
});

it('a page that breaks the document’s own methods says nothing', () => {
  const broken = documentOf('<form id="x"><input name="querySelectorAll"></form>');
  Object.defineProperty(broken, 'querySelectorAll', { value: broken.querySelector('input') });
  expect(read([recipe([['name', { by: 'heading' }]])], broken).subject).toBeNull();
});

it('a form’s field called "shadowRoot" is no shadow root', () => {
  const document = page('<form><input name="shadowRoot"></form>');
  expect(read([recipe([['name', { by: 'heading' }]])], document).subject?.name).toBe('Harbor & Pine');
});

it('a label that stands there thousands of times tells nothing apart, and costs no time', () => {
  const document = page(`<div>${'<p><i>Branche</i><b>Bau</b></p>'.repeat(5_000)}</div>`);
  const { subject } = read(
    [
      recipe([
        ['name', { by: 'heading' }],
        ['industry', label('Branche')],
      ]),
    ],
    document,
  );
  expect(subject?.facts).toEqual({});
});
