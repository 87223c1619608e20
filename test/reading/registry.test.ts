import { describe, expect, test } from 'vitest';
import { readPage, sites } from '../../lib/reading/registry';
import { nothing } from '../../lib/reading/types';
import { documentOf } from './document';
import { siteExamples } from './site-examples';

const elsewhere = [
  'https://www.linkedin.com/',
  'https://www.linkedin.com/feed/',
  'https://www.linkedin.com/in/',
  'https://www.linkedin.com/search/results/all/?keywords=in/x',
  'https://www.linkedin.com/search/results/content/?keywords=/search/results/people/',
  'https://www.linkedin.com/mynetwork/catch-up/birthday/',
  'https://www.linkedin.com/jobs/search/?currentJobId=4000000001&next=/company/x/',
  'https://www.linkedin.com/jobs/view/',
  'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fx',
  'https://de.crunchbase.com/organization/fjordline',
  'https://www.goodfirms.co/companies/web-development-agency',
  'chrome://extensions/',
  'file:///in/mara-lindqvist/',
  'http://localhost/in/mara-lindqvist/',
];
const lookalikes = [
  'https://notlinkedin.com/in/mara-lindqvist/',
  'https://linkedin.com.example/in/mara-lindqvist/',
  'https://linkedin.example/company/fjordline-analytics/',
];

describe.each(sites)('$name', (site) => {
  test('has examples of its pages', () => expect(siteExamples[site.name]).not.toBeUndefined());

  test.each(siteExamples[site.name] ?? [])('is asked first about its own page %s', (example) => {
    expect(sites.find((other) => other.matches(new URL(example)))?.name).toBe(site.name);
  });

  test.each(elsewhere)('leaves %s alone', (address) => {
    expect(site.matches(new URL(address))).toBe(false);
  });
});

test.each(lookalikes)('%s is no page of LinkedIn', (address) => {
  const matching = sites.filter((site) => site.matches(new URL(address)));
  expect(matching.map(({ name }) => name)).toEqual(['company-site']);
});

test('a page that breaks its own document says nothing', () => {
  const document = documentOf('<h1 class="top-card-layout__title">Mara</h1>');
  Object.defineProperty(document, 'querySelectorAll', { value: document.createElement('img') });
  expect(readPage(document, new URL('https://www.linkedin.com/in/mara/'))).toEqual(nothing);
});
