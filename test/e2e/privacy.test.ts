import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFolder } from './harness/build';

const chrome = buildFolder('chrome');
const firefox = buildFolder('firefox');
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const manifestOf = (folder: string) => JSON.parse(read(folder, 'manifest.json')) as Record<string, unknown>;

/** Words that survive minifying, of what must not run on somebody else's page. */
const marks = {
  react: 'react.transitional.element',
  dexie: 'DexieError',
  zod: 'ZodError',
  ky: 'HTTPError',
  'the polyfill': 'webextension-polyfill',
};

const scripts = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

test.each(Object.entries(marks))('%s is in the extension but not in the content script', (_, mark) => {
  const having = scripts(chrome).filter((file) => read(chrome, file).includes(mark));
  expect(having).not.toEqual([]);
  expect(having.filter((file) => file.startsWith('content-scripts'))).toEqual([]);
});

test.each(['content', 'granted'])('the content script “%s” asks the network for nothing', (name) => {
  const content = read(chrome, `content-scripts/${name}.js`);
  expect(content).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/);
});

const LINKEDIN = ['https://*.linkedin.com/*'];

test('Chrome is asked for these permissions and no others', () => {
  const manifest = manifestOf(chrome);
  expect(manifest.permissions).toEqual(['activeTab', 'alarms', 'scripting', 'storage', 'sidePanel']);
  expect(manifest.host_permissions).toEqual(LINKEDIN);
  expect(manifest.optional_permissions).toBeUndefined();
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
});

test('Firefox is asked for these permissions and no others, and told that no data is collected', () => {
  const manifest = manifestOf(firefox);
  expect(manifest.permissions).toEqual(['activeTab', 'alarms', 'scripting', 'storage']);
  expect(manifest.host_permissions).toEqual(LINKEDIN);
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});

test.each([
  ['Chrome', chrome],
  ['Firefox', firefox],
])('in %s the content script runs on LinkedIn only', (_, folder) => {
  const contentScripts = manifestOf(folder).content_scripts as { matches: string[] }[];
  expect(contentScripts.flatMap(({ matches }) => matches)).toEqual(LINKEDIN);
});
