// @ts-check
/**
 * Makes a fresh clone ready: packages, and the browsers named as arguments (`chromium`, `firefox`).
 * Plain Node 20, since nothing is installed yet. Silent and quick when all is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browsers, findBrowser, missingBrowser } from './lib/browsers.mjs';
import { isInstalled } from './lib/installed.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {import('./lib/browsers.mjs').BrowserName} BrowserName */

/** Says what it does on stderr, so that a command's output stays its own. @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

/** @param {string} line @returns {never} */
function stop(line) {
  say(`setup: ${line}`);
  process.exit(2);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  say(`setup: ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** @param {BrowserName[]} names */
function installBrowsers(names) {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length === 0) return;
  const named = missing.find((name) => process.env[browsers[name].variable]);
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!named && canInstall) {
    const packages = [...new Set(missing.flatMap((name) => browsers[name].packages))];
    run('apt-get', ['-qq', 'update']);
    run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages]);
  }
  const still = missing.filter((name) => findBrowser(name) === null);
  if (still.length > 0) stop(still.map((name) => missingBrowser(name)).join(' '));
}

/** @param {string} name @returns {name is BrowserName} */
const isBrowser = (name) => Object.hasOwn(browsers, name);

const names = process.argv.slice(2);
const unknown = names.find((name) => !isBrowser(name));
if (unknown !== undefined) stop(`"${unknown}" is no browser we use (${Object.keys(browsers).join(', ')}).`);
if (!isInstalled(root) && !run('npm', ['ci', '--no-audit', '--no-fund'])) stop('npm ci failed; see above.');
installBrowsers(names.filter(isBrowser));
