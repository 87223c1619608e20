import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { Protocol } from '../../lib/messages';
import { sitePageSchema } from '../../lib/profile/site.schema';
import { companyOn } from '../../lib/reading/sites/company-site';
import type { SiteContent } from '../../lib/reading/sites/site-content';

const url = 'https://www.fjordline.example/';
const line = { text: 'Fjordline GmbH', heading: false, footer: true };
const content: SiteContent = {
  title: 'Fjordline',
  shared: [['og:site_name', 'Fjordline']],
  logos: ['Fjordline'],
  stated: [{ origin: 'json-ld', thing: { '@type': 'Organization', name: 'Fjordline GmbH' } }],
  lines: [line],
};

test('is what is taken from a page', () => {
  type Page = Parameters<Protocol['makeOut']>[0];
  expectTypeOf<z.infer<typeof sitePageSchema>>().toExtend<Page>();
  expect(sitePageSchema.parse({ url, content })).toEqual({ url, content });
});

describe('refuses', () => {
  const long = 'x'.repeat(1_001);
  test.each<[string, object]>([
    ['a long title', { title: long }],
    ['a long text among what is shared', { shared: [['og:site_name', long]] }],
    ['what is shared without a name', { shared: [['Fjordline']] }],
    ['too much of what is shared', { shared: Array(21).fill(['og:site_name', 'Fjordline']) }],
    ['too many logos', { logos: Array(13).fill('Fjordline') }],
    ['a thing of no known origin', { stated: [{ origin: 'hearsay', thing: {} }] }],
    ['a thing that is none', { stated: [{ origin: 'json-ld', thing: 'Fjordline' }] }],
    ['a long line', { lines: [{ ...line, text: 'x'.repeat(501) }] }],
    ['too many lines', { lines: Array(4_001).fill(line) }],
  ])('%s', (_, part) => {
    expect(sitePageSchema.safeParse({ url, content: { ...content, ...part } }).success).toBe(false);
  });

  test('an address that is none', () => {
    expect(sitePageSchema.safeParse({ url: 'javascript:alert(1)', content }).success).toBe(false);
  });
});

test('what is stated for machines may be anything, and breaks nothing', () => {
  const hostile = JSON.parse(
    '[{"@type":"Organization","name":{"name":{"name":7}},"__proto__":{"polluted":1}},{"@type":[null,{}],"address":[[[]]]},' +
      '{"@type":"Organization","name":["Fjordline GmbH"],"address":{"addressLocality":{"name":null}},"numberOfEmployees":{"value":{}}}]',
  ) as Record<string, unknown>[];
  const stated = hostile.map((thing) => ({ origin: 'json-ld', thing }));
  const page = sitePageSchema.parse({ url, content: { ...content, stated } });
  expect(() => companyOn(page.content, new URL(url))).not.toThrow();
  expect({}).not.toHaveProperty('polluted');
});
