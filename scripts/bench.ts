/**
 * `npm run bench`: what others would pick and ours against hand-written functions, as ratios measured in one run.
 * `-- --chromium` in a real browser, `-- --json` for machines. Exits 1 where a target is missed by too much, 2
 * where the engines disagree or nothing could be measured.
 */
import { parseArgs } from 'node:util';
import { runInChromium } from './bench/in-chromium';
import { runInNode } from './bench/in-node';
import { failures, jsonOf, tableOf } from './bench/report';
import type { Measured } from './bench/suite';
import { fail } from './lib/fail';

const SEED = 20_261;

function readArguments(args: string[]) {
  const options = {
    chromium: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  } as const;
  return parseArgs({ args, options }).values;
}

/** What is run in turn, where; each gives workloads of its own. */
const benchmarks = { node: [runInNode], chromium: [runInChromium] };

async function main(args: string[]): Promise<void> {
  const { chromium, json } = readArguments(args);
  const measured: Measured[] = [];
  for (const run of benchmarks[chromium ? 'chromium' : 'node']) measured.push(...(await run(SEED)));
  console.log(json ? jsonOf(measured) : tableOf(measured));
  const failed = failures(measured);
  for (const line of failed) console.error(line);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const [reason] = String(error instanceof Error ? error.message : error).split('\n');
  fail('bench', reason);
}
