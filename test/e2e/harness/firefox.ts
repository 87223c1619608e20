import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findBrowser, missingBrowser } from '../../../scripts/lib/browsers.mjs';
import { connectBidi } from './bidi';
import { copyBuild } from './build';
import { openTab, type Tab } from './firefox-tab';
import type { Ports } from './web';

const EXTENSION = 'icp-lens@example.com';
const UUID = '6e1f3c52-0b7a-4d58-9a6e-2f4b8c1d7e90';

/** Where an extension's page lies in Firefox; the uuid is fixed in the profile. */
export const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`;

/** Every name resolves to our web; Firefox must not insist on what it knows of the real hosts. */
const preferences = ({ https, http }: Ports) => ({
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${https};80=${http}`,
  'network.stricttransportsecurity.preloadlist': false,
  'security.cert_pinning.enforcement_level': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'intl.accept_languages': 'en-US',
});

export interface Firefox {
  openTab(url: string): Promise<Tab>;
  close(): Promise<void>;
}

/**
 * Starts Firefox with the built extension in a new profile; every host is the web at these ports.
 * @throws when there is no Firefox or no build, saying what to do
 */
export async function launchFirefox(ports: Ports): Promise<Firefox> {
  const executable = findBrowser('firefox');
  if (executable === null) throw new Error(missingBrowser('firefox'));
  const build = await copyBuild('firefox');
  const profile = await mkdtemp(join(tmpdir(), 'icp-lens-firefox-'));
  const lines = Object.entries(preferences(ports)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const browser = spawn(
    executable,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const bidi = await connectBidi(`${await addressOf(browser)}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: build.folder } });
  return {
    openTab: (url) => openTab(bidi, url),
    close: async () => {
      const ended = once(browser, 'exit');
      await bidi.send('browser.close', {});
      await ended;
      await Promise.all([build.remove(), rm(profile, { recursive: true, force: true })]);
    },
  };
}

/** Firefox says where it listens on its error output. */
async function addressOf(browser: ChildProcess): Promise<string> {
  if (!browser.stderr) throw new Error('Firefox has no error output.');
  for await (const line of createInterface(browser.stderr)) {
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) {
      browser.stderr.resume();
      return address;
    }
  }
  throw new Error('Firefox ended before it listened.');
}
