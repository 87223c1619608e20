// @ts-check
/** Every check, in order, whatever failed before; ends with one line `N passed, N failed`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, failures, sum } from './lib/count.mjs';
import { run } from './lib/run.mjs';

/** @typedef {{ name: string, command: string, vitest?: true, figure?: true }} Check */

/** `vitest`: each of its tests counts; `figure`: what it prints is worth reading when it passes too. */
/** Step by step; what stands in one step runs side by side. @type {Check[][]} */
const steps = [
  [
    { name: 'format', command: 'npm run -s check:format' },
    { name: 'types', command: 'npm run -s check:types' },
  ],
  [
    { name: 'lint', command: 'npm run -s check:lint' },
    { name: 'import rules', command: 'npm run -s check:imports' },
  ],
  [{ name: 'unit tests', command: 'npm run -s test:unit --', vitest: true }],
  [{ name: 'build for Chrome', command: 'npm run -s build' }],
  [{ name: 'build for Firefox', command: 'npm run -s build:firefox' }],
  [
    { name: 'size', command: 'npm run -s check:size', figure: true },
    { name: 'store rules for Firefox', command: 'npm run -s check:firefox' },
  ],
  [{ name: 'end-to-end tests', command: 'npx vitest run --project e2e', vitest: true }],
];

const folder = mkdtempSync(join(tmpdir(), 'icp-lens-test-'));

/** @param {string} path @returns {import('./lib/count.mjs').Report | null} */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {Check} check @returns {Promise<import('./lib/count.mjs').Count>} */
async function perform({ name, command, vitest, figure }) {
  const report = join(folder, `${name}.json`);
  const reporting = vitest ? ` --reporter=dot --reporter=json --outputFile.json="${report}"` : '';
  const { code, output, seconds } = await run(command + reporting);
  const ok = code === 0;
  const read = readReport(report);
  const count = vitest ? countTests(read, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  const tests = vitest ? ` (${count.passed} passed, ${count.failed} failed)` : '';
  console.log(`${count.failed === 0 ? 'ok  ' : 'FAIL'}  ${name}${tests}, ${seconds.toFixed(1)} s`);
  if (figure || count.failed > 0) {
    const why = failures(read).join('\n\n') || output.trimEnd();
    console.log(why.replaceAll(/^/gm, '      '));
  }
  return count;
}

const start = performance.now();
const counts = [];
for (const step of steps) counts.push(...(await Promise.all(step.map(perform))));
rmSync(folder, { recursive: true });

const { passed, failed } = sum(counts);
console.log(`total ${((performance.now() - start) / 1000).toFixed(1)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
