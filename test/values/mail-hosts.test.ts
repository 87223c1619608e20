import { expect, test } from 'vitest';
import { companyDomainIn } from '../../lib/profile/company-domain';
import { isMailHost } from '../../lib/values/mail-hosts';
import { companyKey } from '../../lib/visits/keys';

/** What only the one or the other knew as long as links and visits had a list each. */
test.each([
  'posteo.de',
  'comcast.net',
  'ymail.com',
  'gmx.fr',
  'hanmail.net',
  'wp.pl',
  'outlook.it',
  'gmail.com',
])('%s is nobody’s domain: neither for a link nor for a visit', (domain) => {
  expect(isMailHost(domain)).toBe(true);
  expect(companyDomainIn(`https://${domain}/fjordline`, 'Fjordline')).toBeUndefined();
  expect(companyKey(domain, 'Fjordline')).toBeUndefined();
});

test('a visit from a provider is not its own company’s', () => {
  expect(companyDomainIn('https://www.wp.pl', 'WP')).toBe('wp.pl');
  expect(companyKey('wp.pl', 'WP')).toBeUndefined();
});

test.each(['fjordline.example', 'yahoo.fjordline.example', 'gmxline.de'])('%s may be a company’s', (domain) =>
  expect(isMailHost(domain)).toBe(false),
);
