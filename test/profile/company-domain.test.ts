import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyDomainIn } from '../../lib/profile/company-domain';
import { isShared } from '../../lib/profile/shared-hosts';

test.each([
  ['https://fjordline.example/?utm_source=linkedin', 'fjordline.example'],
  ['http://www.fjordline.example/careers', 'fjordline.example'],
  ['fjordline.example', 'fjordline.example'],
  ['https://shop.fjordline.co.uk', 'fjordline.co.uk'],
  [
    'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fwww%2Efjordline%2Eexample%2F&urlhash=x',
    'fjordline.example',
  ],
])('%s', (website, domain) => expect(companyDomainIn(website, 'Fjordline Analytics')).toBe(domain));

test.each([
  'https://bit.ly/3abc',
  'https://lnkd.in/e3abc',
  'https://www.facebook.com/fjordline',
  'https://www.linkedin.com/company/fjordline/',
  'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Flinktr.ee%2Ffjordline',
  'https://www.linkedin.com/redir/redirect',
  'soon',
  'https://fjordline.vercel.app',
  'https://fjordline.webflow.io/about',
  'https://fjordline.pages.dev',
  'https://fjordline.jimdofree.com',
  'https://fjordline.github.io',
  'https://fjordline.uk.com',
  'https://vercel.app',
  'https://fjordline.personio.de/job/1',
  'https://fjordline.zendesk.com/hc/de',
  'https://jobs.lever.co/fjordline',
  'https://us02web.zoom.us/j/123',
  'https://www.amazon.de/s?me=fjordline',
  'https://clutch.co/profile/fjordline',
  'https://lu.ma/fjordline',
  'https://www.yellowpages.com/fjordline',
  'https://www.bloomberg.com/profile/company/FJRD',
  'https://www.getapp.com/software/fjordline',
  'https://opencorporates.com/companies/no/1',
  'https://en.wikipedia.org/wiki/Fjordline',
  'https://fjordline.pipedrive.com',
  'fjordline@gmail.com',
  'gmail.com',
])('%s names no domain of the company', (website) =>
  expect(companyDomainIn(website, 'Fjordline Analytics')).toBeUndefined(),
);

test.each([
  ['http://www.facebook.com/careers', 'Facebook', 'facebook.com'],
  ['https://www.zendesk.com', 'Zendesk, Inc.', 'zendesk.com'],
  ['https://clutch.co', 'Clutch.co', 'clutch.co'],
  ['https://www.webnode.com/about', 'Webnode AG', 'webnode.com'],
  ['https://amazon.com', 'Amazon Web Services', 'amazon.com'],
  ['https://amazon.com/dp/1', 'Amazon Web Services', undefined],
  ['https://zoom.us/j/1', 'Zoom Consulting', undefined],
  ['https://us02web.zoom.us', 'Zoom Consulting', undefined],
  ['https://www.bloomberg.com/company', 'Bloomberg L.P.', 'bloomberg.com'],
  ['https://www.forbes.com', 'Forbes Media LLC', 'forbes.com'],
  ['https://themanifest.com/about', 'The Manifest', 'themanifest.com'],
  ['https://www.odoo.com/page', 'Odoo S.A.', 'odoo.com'],
])('%s is a shared host; for %s it gives %s', (website, company, domain) =>
  expect(companyDomainIn(website, company)).toBe(domain),
);

test('no company but its own has a shared host for its domain, wherever the link leads there', () => {
  const host = fc.constantFrom(
    'lever.co',
    'personio.de',
    'xing.com',
    'weebly.com',
    'spotify.com',
    'amazon.co.uk',
    'netlify.app',
  );
  const link = fc.tuple(
    fc.constantFrom('', 'www.', 'fjordline.', 'a.b.'),
    host,
    fc.constantFrom('', '/', '/fjordline', '?x=y'),
  );
  fc.assert(
    fc.property(link, ([sub, shared, path]) => {
      expect(companyDomainIn(`https://${sub}${shared}${path}`, 'Fjordline')).toBeUndefined();
    }),
  );
  expect(isShared('fjordline.example')).toBe(false);
});

test.each([
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Ffjordline.example%2F%3Futm_source%3Dx', 'fjordline.example'],
  ['https://eur01.safelinks.protection.outlook.com/?url=http%3A%2F%2Ffjordline.example', 'fjordline.example'],
  ['https://slack-redir.net/link', undefined],
  ['info@fjordline.example', undefined],
  ['mailto:info@fjordline.example', undefined],
])('%s', (website, domain) => expect(companyDomainIn(website, 'Fjordline')).toBe(domain));
