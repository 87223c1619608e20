// @ts-check
/**
 * The size gate: the content script runs on every page, so it must stay small. Prints its size; exits 1
 * above the limit.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = 20 * 1024;
const build = new URL('../.output/chrome-mv3/', import.meta.url);

/** @param {string} path */
const read = (path) => readFileSync(new URL(path, build));

/** @type {{ content_scripts?: { js?: string[], css?: string[] }[] }} */
const { content_scripts: scripts = [] } = JSON.parse(read('manifest.json').toString());
const files = [...new Set(scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]))];
const bytes = files.reduce((total, file) => total + gzipSync(read(file), { level: 9 }).length, 0);

const kib = (/** @type {number} */ n) => (n / 1024).toFixed(1);
console.log(`content script: ${kib(bytes)} KB gzip (at most ${kib(LIMIT)} KB)`);
if (files.length === 0) console.log('The build has no content script.');
process.exitCode = files.length > 0 && bytes <= LIMIT ? 0 : 1;
