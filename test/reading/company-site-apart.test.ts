import { expect, test, vi } from 'vitest';
import { sitePageSchema } from '../../lib/profile/site.schema';
import { companyOn, companySite } from '../../lib/reading/sites/company-site';
import { companySiteApart, type MakeOut } from '../../lib/reading/sites/company-site-apart';
import { companyPages, siteContentOf } from '../../lib/reading/sites/site-content';
import { nothingSeen } from '../../lib/reading/types';
import { fixturePages } from '../fixtures/pages';
import { documentOf } from './document';

/** As the background does it: what comes over is JSON, and is parsed. */
const makeOut: MakeOut = (taken) => {
  const { url, content } = sitePageSchema.parse(JSON.parse(JSON.stringify(taken)));
  return Promise.resolve(companyOn(content, new URL(url)));
};

test.each(fixturePages.filter(({ url }) => companyPages.matches(url)))(
  '$name says the same made out apart',
  async ({ html, url }) => {
    const seen = await companySiteApart(makeOut).see(documentOf(html), url);
    expect(seen).toEqual(companySite.see(documentOf(html), url));
  },
);

const url = new URL('https://www.fjordline.example/');
const page = () =>
  documentOf('<title>Fjordline</title><a href="/">Fjordline</a><footer>© 2026 Fjordline GmbH</footer>');

test('is asked about once, until the page says something else or lies elsewhere', async () => {
  const asked = vi.fn(makeOut);
  const site = companySiteApart(asked);
  const document = page();
  const seen = await site.see(document, url);
  expect(seen.reading.subject?.name).toBe('Fjordline GmbH');
  document.body.append(document.createElement('div'));
  expect(await site.see(document, url)).toBe(seen);
  expect(asked).toHaveBeenCalledTimes(1);
  document.querySelector('footer')?.append(', Hamburg');
  await site.see(document, url);
  expect(asked).toHaveBeenCalledTimes(2);
  await site.see(document, new URL('#team', url));
  expect(asked).toHaveBeenCalledTimes(2);
  await site.see(document, new URL('/about', url));
  expect(asked).toHaveBeenCalledTimes(3);
});

test('a page with an endless address is read', async () => {
  const endless = new URL(`?state=${'x'.repeat(9_000)}#${'y'.repeat(9_000)}`, url);
  const { reading } = await companySiteApart(makeOut).see(page(), endless);
  expect(reading.subject?.name).toBe('Fjordline GmbH');
});

test('of its head only what may name or place the company is taken, of its data not more than can be told', () => {
  const deep = `${'['.repeat(9_000)}${']'.repeat(9_000)}`;
  const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const document = documentOf(
    `<meta name="csrf-token" content="s3cret"><meta property="og:site_name" content="Fjordline">
    ${ld(`{"name":"deep","x":${deep}}`)}${ld(`{"name":"long","x":"${'x'.repeat(600_000)}"}`)}${ld('{"name":"own"}')}`,
  );
  const content = siteContentOf(document, url);
  expect(content?.shared).toEqual([['og:site_name', 'Fjordline']]);
  expect(content?.stated.map(({ thing }) => thing['name'])).toEqual(['own']);
});

test('where it can’t be made out it says what it said before, and is asked about again', async () => {
  const gone = new Error('The worker is gone.');
  const asked = vi.fn(makeOut).mockRejectedValueOnce(gone);
  const site = companySiteApart(asked);
  const document = page();
  expect(await site.see(document, url)).toBe(nothingSeen);
  const seen = await site.see(document, url);
  expect(seen.reading.subject?.name).toBe('Fjordline GmbH');
  document.body.append('Cookies?');
  asked.mockRejectedValueOnce(gone);
  expect(await site.see(document, url)).toBe(seen);
  expect(await site.see(document, url)).toEqual(seen);
  expect(asked).toHaveBeenCalledTimes(4);
});

test('an article is not asked about', () => {
  const asked = vi.fn(makeOut);
  const document = documentOf('<meta property="og:type" content="article"><p>Fjordline opens in Oslo</p>');
  expect(companySiteApart(asked).see(document, new URL('/news/oslo', url))).toBe(nothingSeen);
  expect(asked).not.toHaveBeenCalled();
});
