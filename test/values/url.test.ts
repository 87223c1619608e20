import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pageAddress, pagePath, rawPath } from '../../lib/values/url';

describe('a visited page', () => {
  it.each([
    ['https://www.Example.com/Pricing/?utm_source=x#top', 'example.com/pricing', '/pricing', '/pricing/'],
    ['example.com/pricing', 'example.com/pricing', '/pricing', '/pricing'],
    ['http://example.com', 'example.com', '', '/'],
    ['http://example.com/', 'example.com', '', '/'],
    ['example.com?x=/y', 'example.com', '', '/'],
    ['/pricing/', '/pricing', '/pricing', '/pricing/'],
    ['/', '', '', '/'],
    [' /Café#a/b ', '/cafe', '/cafe', '/cafe'],
    ['https://example.com/go?to=https://www.example.org/', 'example.com/go', '/go', '/go'],
    ['https://shop.example.com:8080/a/b/', 'shop.example.com:8080/a/b', '/a/b', '/a/b/'],
  ])('%j has the address %j, the path %j and stands at %j', (url, address, path, raw) => {
    expect([pageAddress(url), pagePath(url), rawPath(url)]).toEqual([address, path, raw]);
  });

  test('scheme, www., query, fragment and a trailing slash make no difference', () => {
    const segment = fc.stringMatching(/^[a-z0-9-]+$/);
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1 }), (segments) => {
        const path = `/${segments.join('/')}`;
        for (const url of [`https://www.example.com${path}/?a=b#c`, `example.com${path}#c`]) {
          expect(pageAddress(url)).toBe(`example.com${path}`);
          expect(pagePath(url)).toBe(path);
        }
      }),
    );
  });
});
