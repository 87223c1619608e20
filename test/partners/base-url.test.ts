import { expect, test } from 'vitest';
import { joinUrl, parseBaseUrl } from '../../lib/partners/base-url';

test.each([
  ['https://api.app.bullseye.so/api/v1', 'https://api.app.bullseye.so/api/v1'],
  [' https://Relay.example.com/icp// ', 'https://relay.example.com/icp'],
  ['https://relay.example.com', 'https://relay.example.com'],
  ['http://127.0.0.1:4610/api/v1/', 'http://127.0.0.1:4610/api/v1'],
  ['http://localhost:4610', 'http://localhost:4610'],
])('%s → %s', (text, base) => {
  expect(parseBaseUrl(text)).toBe(base);
});

test.each([
  '',
  'api.app.bullseye.so',
  'http://api.app.bullseye.so/api/v1',
  'http://localhost.example.com',
  'ftp://relay.example.com',
  'javascript:alert(1)',
  'https://user:secret@relay.example.com',
  'https://relay.example.com/?key=secret',
  'https://relay.example.com/#a',
  'https://*/',
  'https://%2a.example.com/v1',
  'http://[::1]:4610',
])('%s is refused', (text) => {
  expect(() => parseBaseUrl(text)).toThrow(expect.objectContaining({ kind: 'invalid' }));
});

test('a segment that is no Unicode is refused', () => {
  expect(() => joinUrl('https://relay.example.com', ['\ud800'])).toThrow(
    expect.objectContaining({ kind: 'invalid' }),
  );
});

test('segments can’t leave the path', () => {
  expect(joinUrl('https://relay.example.com/v1/', ['a/b', '?c', '#', 'é', '%2e%2e'])).toBe(
    'https://relay.example.com/v1/a%2Fb/%3Fc/%23/%C3%A9/%252e%252e',
  );
});
