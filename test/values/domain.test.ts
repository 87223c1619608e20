import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hostOf, isLetOut, registrableDomain } from '../../lib/values/domain';

describe('a web address', () => {
  it.each([
    ['example.com', 'example.com', 'example.com'],
    [' https://www.Example.COM/about?x#y ', 'example.com', 'example.com'],
    ['//shop.example.co.uk:8080/a', 'shop.example.co.uk', 'example.co.uk'],
    ['https://user:secret@www.example.com/', 'example.com', 'example.com'],
    ['sales@example.com', 'example.com', 'example.com'],
    ['example.com.', 'example.com', 'example.com'],
    ['acme.github.io', 'acme.github.io', 'github.io'],
    ['https://www.com/', 'www.com', 'www.com'],
    ['www.example.xn--p1ai', 'example.xn--p1ai', 'example.xn--p1ai'],
    ['blog.müller.de', 'blog.müller.de', 'xn--mller-kva.de'],
    ['blog.xn--mller-kva.de', 'blog.xn--mller-kva.de', 'xn--mller-kva.de'],
    ['co.uk', 'co.uk', undefined],
    ['http://192.168.0.1/x', '192.168.0.1', undefined],
  ])('%j is on the host %j, of the domain %j', (text, host, domain) => {
    expect([hostOf(text), registrableDomain(text)]).toEqual([host, domain]);
  });

  it.each([
    '',
    'Acme',
    'Acme Corp',
    'acme inc.',
    'http://',
    '/about.html',
    'a..b',
    'http://localhost:3000/x',
  ])('%j names no host', (text) => {
    expect([hostOf(text), registrableDomain(text)]).toEqual([undefined, undefined]);
  });

  test('what surrounds the host makes no difference', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const host = hostOf(url);
        expect(host).toBe(new URL(url).hostname.replace(/^www\.(?=.+\.)/, ''));
        expect(hostOf(host ?? '')).toBe(host);
      }),
    );
  });
});

it.each([
  ['acme.vercel.app', true],
  ['https://vercel.app/x', true],
  ['acme.github.io', true],
  ['acme.uk.com', true],
  ['acme.co.uk', false],
  ['shop.example.com', false],
  ['localhost', false],
])('%j is under a host that many share: %j', (text, isOne) => expect(isLetOut(text)).toBe(isOne));
