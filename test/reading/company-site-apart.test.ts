import { expect, test, vi } from 'vitest';
import { sitePageSchema } from '../../lib/profile/site.schema';
import { companyOn, companySite } from '../../lib/reading/sites/company-site';
import { companySiteApart, type MakeOut } from '../../lib/reading/sites/company-site-apart';
import { companyPages } from '../../lib/reading/sites/site-content';
import { nothingSeen } from '../../lib/reading/types';
import { fixturePages } from '../fixtures/pages';
import { documentOf } from './document';

/** As the background does it: what comes over is JSON, and is parsed. */
const makeOut: MakeOut = (content, { href }) => {
  const sent = JSON.stringify({ url: href, content });
  const page = sitePageSchema.parse(JSON.parse(sent));
  return Promise.resolve(companyOn(page.content, new URL(page.url)));
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
  await site.see(document, new URL('/about', url));
  expect(asked).toHaveBeenCalledTimes(3);
});

test('says nothing where it can’t be made out, and is asked about again', async () => {
  const asked = vi.fn(makeOut).mockRejectedValueOnce(new Error('The worker is gone.'));
  const site = companySiteApart(asked);
  const document = page();
  expect(await site.see(document, url)).toBe(nothingSeen);
  expect((await site.see(document, url)).reading.subject?.name).toBe('Fjordline GmbH');
});

test('an article is not asked about', () => {
  const asked = vi.fn(makeOut);
  const document = documentOf('<meta property="og:type" content="article"><p>Fjordline opens in Oslo</p>');
  expect(companySiteApart(asked).see(document, new URL('/news/oslo', url))).toBe(nothingSeen);
  expect(asked).not.toHaveBeenCalled();
});
