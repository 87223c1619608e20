/**
 * `npm run simulate -- --schedules N --seed S`: plays the schedules of the seeds S, S + 1, … (test/simulator), in
 * `--jobs` processes, one a core unless told. A seed that fails is printed with what replays it: the same steps, which
 * `--trace` prints. `--at surfe` plays only schedules that have that place (test/simulator/places.ts). Ends with
 * `N schedules, M failed`; exits 1 if any failed, 2 on bad arguments.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { fleetsWith } from '../test/simulator/places';
import { fail } from './lib/fail';
import { playInJobs } from './simulate/jobs';

const PROGRESS = 5_000;

function readArguments(args: string[]) {
  const options = {
    schedules: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    at: { type: 'string' },
    trace: { type: 'boolean', default: false },
  } as const;
  const { trace, at, ...numbers } = parseArgs({ args, options }).values;
  const [schedules, seed, jobs] = [numbers.schedules, numbers.seed, numbers.jobs].map(Number);
  if (![schedules, seed, jobs].every((each) => Number.isSafeInteger(each) && each! > 0))
    throw new Error('--schedules, --seed and --jobs are whole numbers from 1');
  fleetsWith(at);
  return { schedules: schedules!, seed: seed!, jobs: jobs!, at, trace };
}

async function main(args: string[]): Promise<void> {
  const { schedules, seed, jobs, at, trace } = readArguments(args);
  const failed: number[] = [];
  let [played, steps, overwritten] = [0, 0, 0];
  const start = performance.now();
  const tell = setInterval(() => {
    const rate = (played / (performance.now() - start)) * 1_000;
    process.stderr.write(`${played} of ${schedules}, ${failed.length} failed, ${rate.toFixed(0)} a second\n`);
  }, PROGRESS);

  await playInJobs({ schedules, seed, jobs, at }, (report) => {
    played += 1;
    steps += report.steps;
    overwritten += Number(report.overwrites > 0);
    if (trace) process.stdout.write(`${report.trace.join('\n')}\n`);
    if (report.broken === undefined) return;
    failed.push(report.seed);
    process.stdout.write(
      `seed ${report.seed}: ${report.broken}\n  npm run simulate -- --schedules 1 --seed ${report.seed}${at ? ` --at ${at}` : ''} --trace\n`,
    );
  }).finally(() => clearInterval(tell));

  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  process.stdout.write(
    `${steps} steps in ${seconds} s; in ${overwritten} schedules somebody wrote over what nobody could see\n`,
  );
  const seeds = failed.length > 0 ? `; seeds ${failed.sort((a, b) => a - b).join(', ')}` : '';
  process.stdout.write(`${played} schedules, ${failed.length} failed${seeds}\n`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

await main(process.argv.slice(2)).catch((error: unknown) => fail('simulate', error));
