import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isForPage, pathLike } from '../../../lib/reading/recipes/address';
import { isPath } from '../../../lib/recipes/schema';

test.each([
  ['crm.example.com', '/company/*', 'https://crm.example.com/company/42?tab=1#top', true],
  ['crm.example.com', '/company/*', 'https://crm.example.com/company/', false],
  ['crm.example.com', '/company/*', 'https://crm.example.com/company/42/edit', false],
  ['crm.example.com', '/company/**', 'https://crm.example.com/company/42/edit', true],
  ['crm.example.com', '/**', 'https://crm.example.com/', true],
  ['crm.example.com', '/', 'https://crm.example.com/x', false],
  ['crm.example.com', '/**', 'https://crm.example.com.evil.example/', false],
  ['crm.example.com', '/**', 'https://eu.crm.example.com/', false],
  ['*.example.com', '/**', 'https://eu.crm.example.com/', true],
  ['*.example.com', '/**', 'https://badexample.com/', false],
])('%s%s is for %s: %s', (host, path, url, is) => {
  expect(isForPage({ host, path }, new URL(url))).toBe(is);
});

test.each([
  ['/contacts/4711', '/contacts/*'],
  ['/contacts/20771/record/0-1/998877', '/contacts/*/record/0-1/*'],
  ['/object/person/3f2c1b9a-77aa-4d1e-9b55-0a1b2c3d4e5f', '/object/person/*'],
  ['/lightning/r/Lead/00Q5g00000AbCdEEAV/view', '/lightning/r/Lead/*/view'],
  ['/v2/firms/harbor-and-pine', '/v2/firms/*'],
  ['/about', '/about'],
  ['/', '/'],
])('pages like %s are %s', (pathname, pattern) => {
  expect(pathLike(pathname)).toBe(pattern);
});

test('law: a page is among the pages like it, and their path can be kept', () => {
  fc.assert(
    fc.property(fc.webUrl(), (address) => {
      const url = new URL(address);
      const path = pathLike(url.pathname);
      expect(isForPage({ host: url.hostname, path }, url)).toBe(true);
      if (!url.pathname.includes('*') && path.length < 200) expect(isPath(path)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
