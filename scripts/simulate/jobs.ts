import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** How one schedule went. */
export interface Report {
  readonly seed: number;
  readonly broken: string | undefined;
  readonly steps: number;
  readonly overwrites: number;
  readonly trace: readonly string[];
}

export interface Batch {
  readonly schedules: number;
  readonly seed: number;
  readonly jobs: number;
  /** A place that all schedules are to have; any unless told. */
  readonly at?: string | undefined;
}

/** Most of what a schedule makes is dropped with it: a young space in MB that holds it saves a tenth of the time. */
const YOUNG = '--max-semi-space-size=64';

const worker = join(import.meta.dirname, 'worker.ts');

/**
 * Plays the schedules of so many seeds in processes of their own, each every so-manieth.
 * @throws where a process ends before its schedules do
 */
export async function playInJobs(
  { schedules, seed, jobs, at = '' }: Batch,
  tell: (report: Report) => void,
): Promise<void> {
  const count = Math.min(jobs, schedules);
  await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const numbers = [seed + index, seed + schedules, count].map(String);
      const job = fork(worker, [at, ...numbers], { execArgv: ['--import', 'tsx', YOUNG] });
      job.on('message', (report) => tell(report as Report));
      const [code] = (await once(job, 'exit')) as [number | null];
      if (code !== 0) throw new Error(`A job of the simulator broke off (${code}).`);
    }),
  );
}
