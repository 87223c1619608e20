import { describe, expect, test } from 'vitest';
import { find, type Sought } from '../../../lib/page/evidence/find';
import { textIn, type Occurrence } from '../../../lib/page/evidence/occurrences';
import { normalize } from '../../../lib/profile/normalize';
import { readerOf } from '../../../lib/reading/reader';
import { withRecipes } from '../../../lib/reading/recipes/reader';
import { sites } from '../../../lib/reading/registry';
import type { RawSubject } from '../../../lib/reading/types';
import { fixturePage, fixturePages } from '../../fixtures/pages';
import { documentOf } from '../../reading/document';

const reader = readerOf(sites);
const wordsAt = (place: Occurrence) =>
  place.map(({ holder, from, to }) => textIn(holder).slice(from, to)).join('');
const source = (document: Document) => new XMLSerializer().serializeToString(document);
const squeezed = (text: string) => text.replace(/\s/g, '');

/** What the panel would seek of a subject: every value's words. */
function soughtOf(subject: RawSubject, url: URL): Sought[] {
  const { kind, name } = subject;
  const { attributes } = normalize(subject);
  const linkedInUrl = attributes['linkedin_url']?.evidence[0]?.text ?? null;
  const of = { kind, name, linkedInUrl, url: reader.address(url) };
  return Object.values(attributes).flatMap(({ evidence }) => evidence.map((words) => ({ ...of, ...words })));
}

function pageOf(html: string, address: string) {
  const [document, url] = [documentOf(html), new URL(address)];
  const { subject, cards } = reader.see(document, url).reading;
  const all = [subject, ...cards].flatMap((each) => (each ? soughtOf(each, url) : []));
  /** What is sought of the words that come from this source. */
  const sought = (source: string, text?: string) => {
    const found = all.find((one) => one.source === source && (text === undefined || one.text === text));
    if (!found) throw new Error(`Nothing was read from ${source}.`);
    return found;
  };
  return { document, url, sought, find: (one: Sought) => find(one, reader, document, url) };
}

const fixture = (name: string) => {
  const { html, url } = fixturePage(name);
  return pageOf(html, url.href);
};

/** Values that were read from what is seen otherwise: an abbreviation's title. */
const unmarked = new Set(['company-site-h-card company_region']);

test.each(fixturePages)('$name: every value’s words are found, and the page is as it was', (page) => {
  const document = documentOf(page.html);
  const before = source(document);
  const { subject, cards } = reader.see(document, page.url).reading;
  for (const one of [subject, ...cards.slice(0, 2)].filter((each) => each !== null)) {
    for (const [name, { evidence }] of Object.entries(normalize(one).attributes)) {
      for (const [index, words] of evidence.entries()) {
        const sought = soughtOf(one, page.url).find(
          ({ source, text }) => source === words.source && text === words.text,
        );
        const found = sought && find(sought, reader, document, page.url);
        const isMachines = /^(?:canonical|json-ld|open-graph|url)(?::|$)/.test(words.source);
        const isLink = /^https?:/.test(words.text);
        const where = `${name} ${String(index)} ${words.source} ${words.text}`;
        if (isMachines || unmarked.has(`${page.name} ${name}`)) expect(found, where).toBe('unmarked');
        else if (typeof found === 'string' || !found)
          expect([isLink, found], where).toEqual([true, 'unmarked']);
        else if (!isLink) expect(squeezed(wordsAt(found))).toBe(squeezed(words.text));
      }
    }
  }
  expect(source(document)).toBe(before);
});

/** The holder of the first of the words found. */
const holderOf = (found: ReturnType<typeof find>): Node => {
  if (typeof found === 'string' || !found[0]) throw new Error('No place was found.');
  return found[0].holder;
};

describe('where the same words stand in several places', () => {
  const title = 'Chief Technology Officer';

  test('a title stands in the job that is held now', () => {
    const { html, url } = fixturePage('linkedin-person-sdui');
    const page = pageOf(html.replaceAll('Head of Data Engineering', title), url.href);
    const found = page.find(page.sought('experience:title', title));
    const job = holderOf(found).parentElement?.closest('.job');
    expect(job?.textContent).toContain('Present');
  });

  test('a row’s words stand in that row, though all rows say them', () => {
    const { html, url } = fixturePage('linkedin-search-people-sdui');
    const page = pageOf(html.replace('Hamburg, Hamburg, Deutschland', 'Großraum München'), url.href);
    const second = reader.see(page.document, url).reading.cards[1];
    const sought = second && soughtOf(second, url).find(({ source }) => source === 'row:location');
    const found = sought ? page.find(sought) : 'gone';
    expect(holderOf(found).parentElement?.closest('[role=listitem]')?.textContent).toContain('Inês Probst');
  });

  test('a title in a headline is that part of it', () => {
    const { html, url } = fixturePage('linkedin-person-sdui');
    const document = documentOf(html);
    document.querySelector('[componentkey$="ExperienceTopLevelSection"]')?.remove();
    const { subject } = reader.see(document, url).reading;
    const [sought] = subject ? soughtOf(subject, url) : [];
    if (!sought) throw new Error('Nothing was read.');
    const found = find({ ...sought, source: 'top-card:headline', text: title }, reader, document, url);
    expect(typeof found === 'string' ? found : wordsAt(found)).toBe(title);
    expect(holderOf(found).parentElement?.className).toBe('headline');
  });

  test('what two places have to agree on stands in the first', () => {
    const page = fixture('crm-hubspot-contact');
    const found = page.find(page.sought('hubspot:jobtitle'));
    expect(holderOf(found).parentElement?.dataset['testId']).toBe('highlight-property-display-jobtitle');
  });

  test('hidden copies are never the place', () => {
    const { html, url } = fixturePage('linkedin-person-ember-2025');
    const page = pageOf(html, url.href);
    const found = page.find(page.sought('experience:title'));
    expect(holderOf(found).parentElement?.closest('.visually-hidden')).toBeNull();
  });
});

test('what a form’s field holds stands in the field', () => {
  const page = fixture('crm-hubspot-contact');
  expect(holderOf(page.find(page.sought('hubspot:city'))).nodeName).toBe('INPUT');
});

test('what a link’s address says stands in the link', () => {
  const page = fixture('linkedin-company-home');
  expect(holderOf(page.find(page.sought('top-card:website'))).nodeName).toBe('A');
});

test('what was taught stands where its recipe finds it', () => {
  const url = new URL('https://crm.example.com/companies/42');
  const document = documentOf('<h1>Harbor</h1><p>Retail</p><dl><dt>Industry</dt><dd>Retail</dd></dl>');
  const anchor = { by: 'label', words: 'Industry', relation: 'definition' } as const;
  const taught = withRecipes(reader, [
    {
      host: url.hostname,
      path: '/companies/*',
      kind: 'company',
      fields: [
        { fact: 'name', anchor: { by: 'heading' } },
        { fact: 'industry', anchor },
      ],
    },
  ]);
  const { subject } = taught.see(document, url).reading;
  const sought = subject && soughtOf(subject, url).find(({ text }) => text === 'Retail');
  if (!sought) throw new Error('Nothing was read.');
  expect(holderOf(find(sought, taught, document, url)).parentElement?.tagName).toBe('DD');
  expect(find(sought, reader, document, url)).toBe('gone');
});

test('an address of the same person, written otherwise, is theirs', () => {
  const page = fixture('linkedin-person-sdui');
  const sought = page.sought('top-card:location');
  const linkedInUrl = 'https://de.linkedin.com/in/Mara-Lindqvist?trk=people';
  expect(page.find({ ...sought, linkedInUrl })).not.toBe('gone');
});

test('where a page lies is cut as it was reported', () => {
  const { html, url } = fixturePage('crm-hubspot-contact');
  const page = pageOf(html, `${url.href}#/${'a'.repeat(3_000)}`);
  const sought = page.sought('hubspot:jobtitle');
  expect(sought.url).toHaveLength(2_000);
  expect(page.find(sought)).not.toBe('gone');
});

describe('silent', () => {
  const page = fixture('linkedin-person-sdui');
  const sought = page.sought('top-card:location');

  test.each<[string, Partial<Sought>]>([
    ['on somebody else’s page', { linkedInUrl: 'https://www.linkedin.com/in/mara-lindqvist-2/' }],
    ['on the page of another name', { name: 'Mara Lindquist' }],
    ['on a page of another kind', { kind: 'company' }],
    ['where the page says something else by now', { text: 'Hamburg, Hamburg, Deutschland' }],
    ['where the same words come from another place', { source: 'experience:title' }],
  ])('%s', (_, other) => {
    expect(page.find(sought)).not.toBe('gone');
    expect(page.find({ ...sought, ...other })).toBe('gone');
  });

  test('on another record of the same name', () => {
    const crm = fixture('crm-zoho-account');
    const industry = crm.sought('zoho:INDUSTRY');
    expect(crm.find(industry)).not.toBe('gone');
    expect(crm.find({ ...industry, linkedInUrl: null, url: industry.url.replace(/\d$/, '9') })).toBe('gone');
  });
});
