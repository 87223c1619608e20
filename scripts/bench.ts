/**
 * `npm run bench`: what others would pick and ours against hand-written functions, as ratios measured in one run.
 * `-- --chromium` in a real browser, with 100,000 stored profiles too; `-- --scale` those alone. `-- --reading` how long
 * pages take to be read in a real browser, ours or (`--pages DIR`) saved ones. `-- --sync` an account with 2,000 ICPs.
 * `-- --json` for machines: workload, engine, ratio; under `scale`, `reading` and `sync` ms, MB and counts. Exits 1 where a target is missed by too much, 2 where the
 * engines disagree or nothing could be measured.
 */
import { parseArgs } from 'node:util';
import { listOf, missed, toldOf, type Figures } from './bench/figures';
import { runInChromium } from './bench/in-chromium';
import { runInNode } from './bench/in-node';
import { timeReading } from './bench/reading/run';
import { failures, jsonOf, tableOf } from './bench/report';
import { figuresOf } from './bench/scale/report';
import { runAtScale } from './bench/scale/run';
import { syncFigures } from './bench/sync/report';
import { runSync } from './bench/sync/run';
import { fail } from './lib/fail';

const SEED = 20_261;

function readArguments(args: string[]) {
  const options = {
    chromium: { type: 'boolean', default: false },
    scale: { type: 'boolean', default: false },
    reading: { type: 'boolean', default: false },
    pages: { type: 'string' },
    sync: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  } as const;
  return parseArgs({ args, options }).values;
}

async function main(args: string[]): Promise<void> {
  const { chromium, scale, reading, pages, sync, json } = readArguments(args);
  const isPart = scale || reading || sync;
  const measured = isPart ? [] : await (chromium ? runInChromium : runInNode)(SEED);
  const others: Figures[] = [];
  if (scale || (chromium && !isPart)) others.push(figuresOf(await runAtScale(SEED)));
  if (reading) others.push(await timeReading(pages));
  if (sync) others.push(syncFigures(await runSync(SEED)));
  if (json) console.log(jsonOf([...measured, ...others.map(toldOf)]));
  else console.log([...(isPart ? [] : [tableOf(measured)]), ...others.map(listOf)].join('\n'));
  const failed = [...(isPart ? [] : failures(measured)), ...others.flatMap(missed)];
  for (const line of failed) console.error(line);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const [reason] = String(error instanceof Error ? error.message : error).split('\n');
  fail('bench', reason);
}
