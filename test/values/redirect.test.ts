import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redirectTarget } from '../../lib/values/redirect';

const site = 'https://www.fjordline.example/a?b=c&utm_source=linkedin';
const to = encodeURIComponent(site);

test.each([
  `https://www.linkedin.com/redir/redirect?url=${to}&urlhash=x&trk=about_website`,
  `https://www.linkedin.com/safety/go?url=${to}&trk=x`,
  `https://www.linkedin.com/safety/go/?url=${to}`,
  `//de.linkedin.com/redir/redirect?url=${to}`,
  `www.linkedin.com/redir/redirect?url=${to}`,
  `https://www.google.com/url?sa=t&url=${to}&usg=x`,
  `https://www.google.co.uk/url?q=${to}`,
  `https://l.facebook.com/l.php?u=${to}&h=x`,
  `https://lm.facebook.com/l.php?u=${to}`,
  `https://l.instagram.com/?u=${to}&e=x`,
  `https://slack-redir.net/link?url=${to}`,
  `https://eur01.safelinks.protection.outlook.com/?url=${to}&data=05%7C01`,
  `https://www.youtube.com/redirect?event=x&q=${to}`,
  `https://href.li/?${site}`,
  `https://urldefense.com/v3/__${site}__;!!x`,
  `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://slack-redir.net/link?url=${to}`)}`,
])('%s leads on', (link) => expect(redirectTarget(link)).toContain('https://www.fjordline.example/a'));

test.each([
  site,
  'fjordline.example',
  'https://www.google.com/maps?q=x',
  'https://google.com.evil.example/url?q=https://acme.example',
  'https://notlinkedin.com/redir/redirect?url=https://acme.example',
  'soon',
  '',
])('“%s” leads to itself', (link) => expect(redirectTarget(link)).toBe(link));

test.each([
  'https://www.linkedin.com/redir/redirect',
  'https://www.linkedin.com/redir/redirect?url=',
  'https://slack-redir.net/link?url=here',
  'https://www.google.com/url?q=',
])('%s names no target', (link) => expect(redirectTarget(link)).toBeUndefined());

test('a chain without an end leads nowhere', () => {
  const wrapped = (link: string) => `https://l.facebook.com/l.php?u=${encodeURIComponent(link)}`;
  expect(redirectTarget(Array(5).fill(0).reduce<string>(wrapped, site))).toBeUndefined();
});

test('never throws, and what it gives leads on no further', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: 'binary' })), (link) => {
      const target = redirectTarget(link);
      expect(target === undefined ? undefined : redirectTarget(target)).toBe(target);
    }),
  );
});
