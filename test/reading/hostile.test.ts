import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize } from '../../lib/profile/normalize';
import { reportSchema } from '../../lib/profile/raw.schema';
import { readPage } from '../../lib/reading/registry';
import { longest } from '../../lib/reading/text';
import type { Reading } from '../../lib/reading/types';
import { fixturePage, fixturePages } from '../fixtures/pages';
import { documentOf } from './document';

const page = fc.constantFrom(...fixturePages);
const contradicting = 'company-site-stale-address';
const layouts = fixturePages.filter(
  ({ name, expected }) => expected.reading.subject && name !== contradicting,
);

function factsOf({ subject }: Reading): [name: string, text: string][] {
  return Object.entries(subject?.facts ?? {}).flatMap(([name, facts]) =>
    facts.map(({ text }): [string, string] => [name, text]),
  );
}

test('a page in pieces is read without a fault and reported in bounds', () => {
  fc.assert(
    fc.property(page, fc.array(fc.nat(), { maxLength: 8 }), fc.nat(), ({ html, url }, removed, cut) => {
      const document = documentOf(html.slice(0, html.length - (cut % html.length)));
      for (const index of removed) {
        const elements = document.querySelectorAll('html *');
        elements[index % elements.length]?.remove();
      }
      const reading = readPage(document, url);
      if (reading.subject) normalize(reading.subject);
      expect(reportSchema.safeParse({ ...reading, url: url.href, kept: [] }).error).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

/** What was read, without what a headline says: the jobs that come in later may say otherwise. */
function valuesOf({ subject }: Reading): [name: string, values: readonly unknown[]][] {
  const attributes = Object.entries(subject ? normalize(subject).attributes : {});
  return attributes
    .filter(([, { evidence }]) => !evidence.some(({ source }) => source.endsWith('headline')))
    .map(([name, { values }]) => [name, values]);
}

describe.each(layouts)('$name', ({ html, url, expected }) => {
  test('is read in part while it loads, and never wrong', () => {
    const document = documentOf(html);
    const elements = Array.from(document.querySelectorAll('html *'));
    for (let loaded = elements.length - 1; loaded > 0; loaded -= 1) {
      elements[loaded]?.remove();
      for (const [name, values] of valuesOf(readPage(document, url))) {
        const whole = { loaded, name, values: expected.values[name] ?? [] };
        expect(whole).toEqual({ loaded, name, values: expect.arrayContaining([...values]) as unknown });
      }
    }
  });
});

test('endless texts are cut', () => {
  const { html, url } = fixturePage('linkedin-person-sdui');
  const long = html.replaceAll('Mara Lindqvist', 'M'.repeat(5000)).replaceAll('Hamburg', 'H'.repeat(5000));
  const { subject } = readPage(documentOf(long), url);
  expect(subject?.name.length).toBe(longest);
  expect(Math.max(...factsOf({ page: 'person', subject, cards: [] }).map(([, text]) => text.length))).toBe(
    longest,
  );
});

test('markup in a text stays text', () => {
  const { html, url } = fixturePage('linkedin-person-sdui');
  const marked = html.replaceAll('<h2>Mara Lindqvist', '<h2>&lt;img src=x onerror=alert(1)&gt;');
  expect(readPage(documentOf(marked), url).subject?.name).toBe('<img src=x onerror=alert(1)>');
});

test.each(['__proto__', 'constructor', 'toString', '@type'])(
  'a property named %s is only a property',
  (name) => {
    const url = new URL('https://sampleworks.example/');
    const stated = `{"@type":"Organization","name":"Sampleworks","${name}":{"name":"x"}}`;
    const item = `<b itemprop="${name}">x</b><b itemprop="name">Sampleworks</b>`;
    const html = `<script type="application/ld+json">${stated}</script>
    <div itemscope itemtype="https://schema.org/Organization">${item}</div>`;
    expect(readPage(documentOf(html), url).subject?.name).toBe('Sampleworks');
    expect({}).not.toHaveProperty('name');
  },
);

describe('a page made to keep us busy is read in a moment', () => {
  const home = new URL('https://slow.example/');
  const person = new URL('https://www.linkedin.com/in/slow/');
  const card = (lines: string) =>
    `<section componentkey="com.linkedin.sdui.profile.card.refACoAATopcard"><h2>Slow</h2>${lines}</section>`;
  test.each([
    [
      'broken JSON-LD full of spaces',
      home,
      `<script type="application/ld+json">{${' '.repeat(200_000)}x</script>`,
    ],
    [
      'one property stated over and over',
      home,
      `<div itemscope itemtype="https://schema.org/Organization">${'<b itemprop="name">x</b>'.repeat(20_000)}</div>`,
    ],
    ['a top card of endless lines', person, card('<p>line</p>'.repeat(5_000))],
  ])('%s', (_, url, html) => {
    const document = documentOf(`<body>${html}</body>`);
    const started = performance.now();
    readPage(document, url);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

test('the line of another extension in a top card is not a place', () => {
  const { html, url, expected } = fixturePage('linkedin-person-sdui');
  const document = documentOf(html);
  const place = Array.from(document.querySelectorAll('section p')).find(({ textContent }) =>
    textContent.startsWith('Hamburg,'),
  );
  place?.insertAdjacentElement('afterend', document.createElement('p'))?.append('Open in Elsewhere');
  const { subject } = readPage(document, url);
  expect(subject?.name).toBe(expected.reading.subject?.name);
  expect(subject?.facts.location).toBeUndefined();
});
