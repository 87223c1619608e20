// @ts-check
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/**
 * The browsers that tests and the demo drive. Chromium, not Chrome: branded Chrome no longer takes
 * `--load-extension`.
 */
export const browsers = {
  chromium: {
    label: 'Chromium',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    places: () => ['/Applications/Chromium.app/Contents/MacOS/Chromium', ...playwrights()],
    hint: 'npx playwright-core install chromium',
    packages: ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'],
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: () => [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    hint: 'https://www.mozilla.org/firefox',
    packages: ['firefox-esr', 'fonts-liberation', 'fonts-noto-color-emoji'],
  },
};

/** @typedef {keyof typeof browsers} BrowserName */

/**
 * Where Playwright keeps the Chromium that it downloads; nowhere before its package is installed.
 * @returns {string[]}
 */
function playwrights() {
  try {
    return [createRequire(import.meta.url)('playwright-core').chromium.executablePath()];
  } catch {
    return [];
  }
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a command is on PATH; answers its full path, or null.
 * @param {string} command
 * @param {NodeJS.ProcessEnv} [env]
 */
export function which(command, env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find(isExecutable) ?? null;
}

/**
 * The browser's executable, or null: the one its environment variable names (and then no other), else one
 * on PATH, else one at a usual place.
 * @param {BrowserName} name
 * @param {NodeJS.ProcessEnv} [env]
 */
export function findBrowser(name, env = process.env) {
  const { variable, commands, places } = browsers[name];
  const named = env[variable];
  if (named) return isExecutable(named) ? named : null;
  const onPath = commands.map((command) => which(command, env)).find((path) => path !== null);
  return onPath ?? places().find(isExecutable) ?? null;
}

/**
 * What to do about a browser that is missing, in one line.
 * @param {BrowserName} name
 * @param {NodeJS.ProcessEnv} [env]
 */
export function missingBrowser(name, env = process.env) {
  const { label, variable, hint } = browsers[name];
  return env[variable]
    ? `${variable} names no executable: ${env[variable]}`
    : `${label} is missing: install it (${hint}), or name its executable in ${variable}.`;
}
