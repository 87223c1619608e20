import { describe, expect, it, test } from 'vitest';
import { readerOf } from '../../lib/reading/reader';
import { sites } from '../../lib/reading/registry';
import { fixturePages, fixturePage } from '../fixtures/pages';
import { documentOf } from './document';

const reader = readerOf(sites);
const { see } = reader;
const health = (document: Document, url: URL) => reader.health(document, url)[0] ?? null;

test.each(fixturePages.filter(({ expected }) => expected.reading.page !== 'none'))(
  '$name is as its reader knows it',
  ({ html, url }) => {
    const document = documentOf(html);
    const check = health(document, url);
    if (check) expect(check.lacks).toEqual([]);
  },
);

describe('a page that is not as its reader knows it says nothing, and what it lacks', () => {
  const { html, url } = fixturePage('linkedin-person-sdui');
  it.each([
    ['top-card', html.replaceAll('Topcard"', 'Newcard"')],
    ['top-card:name', html.replaceAll(/<h2[^>]*>[^<]*<\/h2>/g, '<h2> </h2>')],
    ['slug', html.replaceAll('/in/mara-lindqvist', '/in/somebody-else')],
  ])('%s', (lacks, changed) => {
    const document = documentOf(changed);
    expect(see(document, url).reading.subject).toBeNull();
    expect(health(document, url)).toEqual({ reader: 'linkedin-person', lacks: [lacks], facts: [] });
  });

  it('a company', () => {
    const page = new URL('https://www.linkedin.com/company/fjordline-analytics/');
    const check = health(documentOf('<main><h1>Fjordline</h1></main>'), page);
    expect(check).toEqual({ reader: 'linkedin-company', lacks: ['top-card'], facts: [] });
  });

  it('a list', () => {
    const page = new URL('https://www.linkedin.com/search/results/people/?keywords=cto');
    const links = ['a', 'b', 'c'].map((slug) => `<b><a href="/in/${slug}/">${slug}</a></b>`).join('');
    const check = health(documentOf(`<main>${links}</main>`), page);
    expect(check).toEqual({ reader: 'linkedin-people-search', lacks: ['rows'], facts: [] });
    expect(health(documentOf('<main>No results</main>'), page)?.lacks).toEqual([]);
  });
});

it('a whole page tells which facts it said, and none of them', () => {
  const { html, url } = fixturePage('linkedin-person-sdui');
  const check = health(documentOf(html), url);
  expect(check?.facts).toContain('headline');
  expect(JSON.stringify(check)).not.toMatch(/Mara|Hamburg|mara/);
});

it('a sub-page, a page of nobody and a company’s own site are not checked', () => {
  const empty = documentOf('');
  const { html } = fixturePage('company-site-json-ld');
  expect(health(empty, new URL('https://www.linkedin.com/in/mara/recent-activity/all/'))?.lacks).toEqual([]);
  expect(health(empty, new URL('https://www.linkedin.com/feed/'))).toBeNull();
  expect(health(documentOf(html), new URL('https://plain.example/'))).toBeNull();
});
