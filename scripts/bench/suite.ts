import { checkAgreement, type Contender } from './agree';
import { prepareWorkload, type Engine } from './engine';
import { handWritten } from './hand-written';
import { measure, type Effort, type Ratio } from './measure';
import { ours } from './ours';
import { peers } from './peers/peers';
import { makeWorkloads, type Workload } from './workload/workload';

const engines: readonly Engine[] = [...ours, ...peers];

/** An engine's line of a workload. */
export type Row = Ratio & Pick<Engine, 'explains' | 'inExtension'>;

export interface Measured {
  readonly workload: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

const usual: Effort = { rounds: 41, sample: 10, warmUp: 300 };

/**
 * Every engine on every workload; the same code runs in Node and in the browser.
 * @param scale below 1 makes the workloads smaller, for tests
 * @throws where the engines differ
 */
export async function runSuite(seed: number, effort = usual, scale = 1): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const workload of makeWorkloads(seed, scale)) {
    const rows = await runWorkload(workload, effort);
    measured.push({ workload: workload.name, title: workload.title, rows });
  }
  return measured;
}

async function runWorkload(workload: Workload, effort: Effort): Promise<Row[]> {
  const limit = await contenderOf(handWritten, workload);
  const running = engines.filter(({ only }) => only === undefined || only === workload.name);
  const contenders: Contender[] = [];
  for (const engine of running) contenders.push(await contenderOf(engine, workload));
  await checkAgreement(workload, [limit, ...contenders]);
  const ratios = await measure(limit, contenders, workload.tasks[0]?.profiles.length ?? 0, effort);
  const itself = { name: limit.name, median: 1, spread: 0 };
  return [itself, ...ratios].map((ratio, index) => {
    const { explains, inExtension } = [handWritten, ...running][index] ?? handWritten;
    return { ...ratio, explains, inExtension };
  });
}

async function contenderOf(engine: Engine, workload: Workload): Promise<Contender> {
  return { name: engine.name, prepared: await prepareWorkload(engine, workload) };
}
