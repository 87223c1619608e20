import { expect, test } from 'vitest';
import { companyDomainIn } from '../../lib/profile/company-domain';

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
])('%s names no domain of the company', (website) =>
  expect(companyDomainIn(website, 'Fjordline Analytics')).toBeUndefined(),
);

test('a shared host is its own company’s domain', () => {
  expect(companyDomainIn('http://www.facebook.com/careers', 'Facebook')).toBe('facebook.com');
});

test.each([
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Ffjordline.example%2F%3Futm_source%3Dx', 'fjordline.example'],
  ['https://eur01.safelinks.protection.outlook.com/?url=http%3A%2F%2Ffjordline.example', 'fjordline.example'],
  ['https://slack-redir.net/link', undefined],
  ['info@fjordline.example', undefined],
  ['mailto:info@fjordline.example', undefined],
])('%s', (website, domain) => expect(companyDomainIn(website, 'Fjordline')).toBe(domain));
