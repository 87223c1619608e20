import { expect, test } from 'vitest';
import { findBrowser, missingBrowser } from '../../scripts/lib/browsers.mjs';
import { agree } from '../../scripts/lib/installed.mjs';

const lock = (packages: Record<string, { version?: string; optional?: boolean }>) => ({ packages });
const wanted = lock({
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/for-another-platform': { version: '1.0.0', optional: true },
});

test.each([
  ['the same versions', { 'node_modules/a': { version: '1.0.0' } }, true],
  ['another version', { 'node_modules/a': { version: '1.0.1' } }, false],
  ['a package missing', {}, false],
])('packages are installed: %s', (_, installed, expected) => {
  expect(agree(wanted, lock(installed))).toBe(expected);
});

test('the environment names the browser, and then no other is taken', () => {
  expect(findBrowser('chromium', { ...process.env, CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
  const wrong = { ...process.env, CHROMIUM_PATH: '/no/such/browser' };
  expect(findBrowser('chromium', wrong)).toBeNull();
  expect(missingBrowser('chromium', wrong)).toBe('CHROMIUM_PATH names no executable: /no/such/browser');
});
