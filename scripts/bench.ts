/**
 * `npm run bench`: what others would pick and ours against hand-written functions, as ratios measured in one run.
 * `-- --chromium` in a real browser, with 100,000 stored profiles too; `-- --scale` those alone. `-- --json` for
 * machines: workload, engine, ratio; under `scale` ms, MB and counts. Exits 1 where a target is missed by too much,
 * 2 where the engines disagree or nothing could be measured.
 */
import { parseArgs } from 'node:util';
import { runInChromium } from './bench/in-chromium';
import { runInNode } from './bench/in-node';
import { failures, jsonOf, tableOf } from './bench/report';
import { figuresOf, listOf, missed, toldOf } from './bench/scale/report';
import { runAtScale } from './bench/scale/run';
import { fail } from './lib/fail';

const SEED = 20_261;

function readArguments(args: string[]) {
  const options = {
    chromium: { type: 'boolean', default: false },
    scale: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  } as const;
  return parseArgs({ args, options }).values;
}

async function main(args: string[]): Promise<void> {
  const { chromium, scale, json } = readArguments(args);
  const measured = scale ? [] : await (chromium ? runInChromium : runInNode)(SEED);
  const figures = scale || chromium ? figuresOf(await runAtScale(SEED)) : [];
  const isAtScale = figures.length > 0;
  if (json) console.log(jsonOf(isAtScale ? [...measured, toldOf(figures)] : measured));
  else if (!scale) console.log(tableOf(measured));
  if (!json && isAtScale) console.log(listOf(figures));
  const failed = [...(scale ? [] : failures(measured)), ...missed(figures)];
  for (const line of failed) console.error(line);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const [reason] = String(error instanceof Error ? error.message : error).split('\n');
  fail('bench', reason);
}
