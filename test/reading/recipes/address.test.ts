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
  ['crm.example.com', '/app/**', 'https://crm.example.com/app/#/contacts/1', true],
  ['crm.example.com', '/app#/contacts/*', 'https://crm.example.com/app/#/contacts/1?tab=notes', true],
  ['crm.example.com', '/app#/contacts/*', 'https://crm.example.com/app/#/companies/1', false],
  ['crm.example.com', '/app#/contacts/*', 'https://crm.example.com/app', false],
  ['crm.example.com', '/#!/contacts/**', 'https://crm.example.com/#!/contacts/1/notes', true],
  ['crm.example.com', '/#Contact/view/*', 'https://crm.example.com/#Contact/view/5f', true],
  ['crm.example.com', '/r?table=people&id=*', 'https://crm.example.com/r?x=1&id=7&table=people', true],
  ['crm.example.com', '/r?table=people&id=*', 'https://crm.example.com/r?id=7&table=firms', false],
  ['crm.example.com', '/r?id=*', 'https://crm.example.com/r?id=', false],
  ['crm.example.com', '//evil.example/*', 'https://crm.example.com/evil.example/7', true],
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
  ['/contacts/7?page=2#notes', '/contacts/*'],
  ['/app/#/contacts/1', '/app#/contacts/*'],
  ['/#!/contacts/mara-lindqvist?tab=1', '/#!/contacts/*'],
  ['/#Contact/view/5f3e2a1b9c', '/#Contact/view/*'],
  ['/firm/9/#/contacts/mara', '/firm/*#/contacts/mara'],
  ['/app/#:~:text=and/or', '/app'],
  ['/record?id=4711&utm_source=mail', '/record?id=*'],
  [
    '/index.php?module=Contacts&action=Detail&record=12&q=A%20B',
    '/index.php?module=Contacts&action=Detail&record=*',
  ],
  ['/a/b?contactId=mara', '/a/b?contactId=*'],
  ['/a/b?tab=notes', '/a/*'],
])('pages like %s are %s', (path, pattern) => {
  expect(pathLike(new URL(path, 'https://crm.example.com'))).toBe(pattern);
  expect(isPath(pattern)).toBe(true);
});

test('law: a page is among the pages like it, and their path can be kept', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      const url = new URL(address);
      const path = pathLike(url);
      expect(isForPage({ host: url.hostname, path }, url)).toBe(true);
      if (!url.href.includes('*') && path.length < 200) expect(isPath(path)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
