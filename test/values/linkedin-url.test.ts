import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { canonicalLinkedInUrl } from '../../lib/values/linkedin-url';

const member = 'ACoAAB1cDeFgHiJkLmNoPqRsTuVwXyZ01234567';

describe('canonicalLinkedInUrl', () => {
  it.each([
    ['https://www.linkedin.com/in/Jane-Doe-1a2b3c/', 'in/jane-doe-1a2b3c'],
    ['http://linkedin.com/in/jane-doe', 'in/jane-doe'],
    ['linkedin.com/in/jane-doe', 'in/jane-doe'],
    ['//de.linkedin.com/in/jane-doe', 'in/jane-doe'],
    ['https://m.linkedin.com/in/jane-doe', 'in/jane-doe'],
    ['https://www.linkedin.com/mwlite/in/jane-doe', 'in/jane-doe'],
    ['https://www.linkedin.com/comm/in/jane-doe?midToken=x', 'in/jane-doe'],
    ['https://www.linkedin.com/in/jane-doe/details/experience/?a=b#c', 'in/jane-doe'],
    ['https://www.linkedin.com/in/jane-doe/en', 'in/jane-doe'],
    ['https://uk.linkedin.com//company//Example-Ltd/about/', 'company/example-ltd'],
    ['https://www.linkedin.com/company/1234567', 'company/1234567'],
    ['https://www.linkedin.com/school/example-university/people/', 'school/example-university'],
    ['https://www.linkedin.com/showcase/example-cloud', 'showcase/example-cloud'],
    ['https://www.linkedin.com/in/j%C3%BCrgen-m%c3%bcller', 'in/jürgen-müller'],
    ['https://www.linkedin.com/in/ju\u0308rgen', 'in/jürgen'],
    [`https://www.linkedin.com/in/${member}?x`, `in/${member}`],
    ['HTTPS://WWW.LINKEDIN.COM/IN/JANE', 'in/jane'],
  ])('%j leads to %j', (text, place) => {
    expect(canonicalLinkedInUrl(text)).toBe(`https://www.linkedin.com/${place}`);
  });

  it.each([
    '',
    'jane-doe',
    'https://www.linkedin.com/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/jobs/in/jane',
    'https://www.linkedin.com/sales/lead/ACw123,NAME_SEARCH,x',
    'https://www.linkedin.com/pub/jane-doe/1/2b/3c4',
    'https://www.linkedin.com/in/jane%2Fdoe',
    'https://www.linkedin.com/in/jane%252Fdoe',
    'https://www.linkedin.com/in/%E0%A4%A',
    'linkedin.com/in/jane doe',
    'https://notlinkedin.com/in/jane',
    'https://linkedin.com.example.com/in/jane',
    'https://example.com/linkedin.com/in/jane',
    'https://www.linkedin.com@example.com/in/jane',
    'https://example.com/?u=https://www.linkedin.com/in/jane',
    'javascript://linkedin.com/in/jane',
  ])('%j leads to none', (text) => {
    expect(canonicalLinkedInUrl(text)).toBeUndefined();
  });

  const anySlug = fc.string({ unit: 'grapheme', minLength: 1 });

  test('the canonical address is its own', () => {
    fc.assert(
      fc.property(anySlug, (slug) => {
        const canonical = canonicalLinkedInUrl(`https://fr.linkedin.com/in/${encodeURIComponent(slug)}/`);
        fc.pre(canonical !== undefined);
        expect(canonicalLinkedInUrl(canonical)).toBe(canonical);
      }),
    );
  });

  test('no other host is taken for LinkedIn', () => {
    fc.assert(
      fc.property(
        fc.domain(),
        fc.constantFrom('', 'linkedin.com.', 'linkedin.com@', 'www.linkedin'),
        (host, prefix) => {
          expect(canonicalLinkedInUrl(`https://${prefix}${host}/in/jane`)).toBeUndefined();
        },
      ),
    );
  });
});
