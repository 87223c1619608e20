import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

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
}

const worker = fileURLToPath(new URL('worker.ts', import.meta.url));

/**
 * Plays the schedules of so many seeds in processes of their own, each every so-manieth.
 * @throws where a process ends before its schedules do
 */
export async function playInJobs(
  { schedules, seed, jobs }: Batch,
  tell: (report: Report) => void,
): Promise<void> {
  const count = Math.min(jobs, schedules);
  await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const job = fork(worker, [seed + index, seed + schedules, count].map(String));
      job.on('message', (report) => tell(report as Report));
      const [code] = (await once(job, 'exit')) as [number | null];
      if (code !== 0) throw new Error(`A job of the simulator broke off (${code}).`);
    }),
  );
}
