import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anchorsOf } from '../../../lib/reading/recipes/anchors';
import { find, labelsOf, openPage } from '../../../lib/reading/recipes/find';
import { core, wordsIn } from '../../../lib/reading/recipes/shown';
import type { Anchor } from '../../../lib/reading/recipes/types';
import { documentOf } from '../document';

/** What stands at an anchor, on a page of its own. */
const at = (anchor: Anchor, document: Document) => find(anchor, openPage(document, labelsOf([anchor])));

/** The anchors offered for what `[pick]` marks, in short, best first; `[pick]` itself is gone by then. */
function offered(html: string) {
  const document = documentOf(html);
  const picked = document.querySelector('[pick]') ?? expect.fail('nothing is marked');
  picked.removeAttribute('pick');
  return anchorsOf(picked).map(({ anchor, text }) => [short(anchor), text]);
}

function short(anchor: Anchor): string {
  if (anchor.by === 'label') return `${anchor.relation} ${anchor.words}`;
  if (anchor.by === 'aria') return `${anchor.role} ${anchor.name}`;
  return anchor.by === 'attribute' ? `${anchor.attribute}=${anchor.value}` : 'heading';
}

describe('the best anchor of a value', () => {
  it.each([
    ['<dl><dt>Branche:</dt><dd pick>Logistik</dd><dt>Ort</dt><dd>Kiel</dd></dl>', 'definition Branche'],
    ['<dl><div><dt>Branche</dt><dd><p><span pick>Logistik</span></p></dd></div></dl>', 'definition Branche'],
    ['<table><tr><th>Branche</th><td pick>Logistik</td></tr></table>', 'cell Branche'],
    ['<table><tr><td>Branche *</td><td><b pick>Logistik</b></td></tr></table>', 'cell Branche'],
    ['<label for="i">Branche</label><input id="i" value="Logistik" pick>', 'control Branche'],
    ['<label>Branche <select pick><option>Bau<option selected>Logistik</select></label>', 'control Branche'],
    ['<i id="l">Branche</i><p><b aria-labelledby="l" pick>Logistik</b></p>', 'labelledby Branche'],
    ['<p aria-label="Branche"><b pick>Logistik</b></p>', 'generic Branche'],
    ['<p data-testid="industry"><b pick>Logistik</b></p>', 'data-testid=industry'],
    ['<p pick>Branche: Logistik</p>', 'inside Branche'],
    ['<ul><li pick><b>Branche</b> Logistik</li></ul>', 'inside Branche'],
    ['<div><div><i>Branche</i></div><div><div pick>Logistik</div></div></div>', 'next Branche'],
    ['<div><b pick>Logistik</b><i>Branche</i></div>', 'previous Branche'],
    ['<h1 pick>Logistik</h1>', 'heading'],
  ])('%s', (html, best) => {
    expect(offered(html)[0]).toEqual([best, 'Logistik']);
  });
});

describe('no anchor', () => {
  it.each([
    [
      'a position alone',
      '<p>Kiel</p><p>Bonn</p><p pick>Logistik</p><p>Bonn</p><p>Kiel</p>'.replace(
        '<p pick',
        '<br><hr><p pick',
      ),
    ],
    ['a hashed class or id', '<section><p class="css-1x2y" id="ember1234" pick>Logistik</p></section>'],
    ['an attribute that names the record', '<p id="logistik-details" pick>Logistik</p>'],
    [
      'a label that stands there twice',
      '<p><i>Branche</i><b pick>Logistik</b></p><p><i>Branche</i><b>Bau</b></p>',
    ],
    ['an empty field', '<label>Branche <input pick></label>'],
    ['a password', '<label>Branche <input type="password" value="Logistik" pick></label>'],
  ])('%s', (_, html) => {
    const anchors = offered(html).filter(([anchor]) => !/^(next|previous) (Kiel|Bonn)$/.test(anchor ?? ''));
    expect(anchors).toEqual([]);
  });
});

it('a value in a shadow root is found by its label in another', () => {
  const document = documentOf('<x-row><i>Branche</i><x-text></x-text></x-row>');
  const shadow = document.querySelector('x-text')?.attachShadow({ mode: 'open' }) ?? expect.fail();
  shadow.append(Object.assign(document.createElement('b'), { textContent: 'Logistik' }));
  const [best] = anchorsOf(shadow.querySelector('b') ?? expect.fail());
  expect(best).toEqual({ anchor: { by: 'label', words: 'Branche', relation: 'next' }, text: 'Logistik' });
});

/** A record of a CRM: rows of a label and a value, written in one of several ways, with classes of the day. */
const words = fc.stringMatching(/^[A-Z][a-z]{3,9}$/);
const rows = fc.uniqueArray(fc.record({ label: words, value: words }), {
  minLength: 1,
  maxLength: 6,
  selector: ({ label, value }) => label + value,
});
const layouts = ['list', 'table', 'divs', 'attributes', 'fields'] as const;
type Row = { readonly label: string; readonly value: string };

function pageOf(layout: (typeof layouts)[number], rows: readonly Row[], seed: string): Document {
  const cls = (n: number) => `class="_${seed}${n}"`;
  const row = {
    list: ({ label, value }: Row) =>
      `<div ${cls(1)}><dt>${label}</dt><dd><span ${cls(2)}>${value}</span></dd></div>`,
    table: ({ label, value }: Row) => `<tr ${cls(1)}><th>${label}</th><td>${value}</td></tr>`,
    divs: ({ label, value }: Row) =>
      `<div ${cls(1)}><div><span>${label}:</span></div><div ${cls(2)}><a>${value}</a></div></div>`,
    attributes: ({ label, value }: Row) => `<div ${cls(1)} data-field="${label}">${value}</div>`,
    fields: ({ label, value }: Row) => `<p ${cls(1)}><label>${label}<input value="${value}"></label></p>`,
  }[layout];
  const [before, after] = { list: ['<dl>', '</dl>'], table: ['<table>', '</table>'] }[layout as string] ?? [
    '',
    '',
  ];
  return documentOf(`<main>${before}${rows.map(row).join('')}${after}</main>`);
}

const everyText = (document: Document) =>
  [...document.querySelectorAll('main *')].filter(
    (element) => wordsIn(element) && element.children.length === 0,
  );

test('law: every anchor offered finds the element pointed at again, and nothing else', () => {
  fc.assert(
    fc.property(fc.constantFrom(...layouts), rows, (layout, rows) => {
      const document = pageOf(layout, rows, 'a');
      for (const element of everyText(document))
        for (const { anchor, text } of anchorsOf(element))
          expect(at(anchor, document)).toEqual({ element: core(element), text });
    }),
    { numRuns: 40 },
  );
});

test('law: the best anchor survives other classes and other rows in another order', () => {
  const distinct = fc.uniqueArray(words, { minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...layouts), distinct, fc.nat(), (layout, words, nth) => {
      const half = words.length >> 1;
      const rows = words.slice(0, half).map((label, n) => ({ label, value: words[half + n] ?? '' }));
      const chosen = rows[nth % half] ?? expect.fail();
      const values = everyText(pageOf(layout, rows, 'a'));
      const [best] = anchorsOf(values.find((value) => wordsIn(value) === chosen.value) ?? expect.fail());
      const later = pageOf(layout, [...rows].reverse().concat({ label: 'Neu', value: 'Anders' }), 'zz9');
      expect(at(best?.anchor ?? expect.fail(), later)?.text).toBe(chosen.value);
    }),
    { numRuns: 40 },
  );
});
