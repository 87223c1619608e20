import type { Contender } from './agree';
import { at } from './share';

/** What a contender took, as a ratio to the limit. */
export interface Ratio {
  readonly name: string;
  readonly median: number;
  /** Half of the rounds lie this near to the median, as a share of it. */
  readonly spread: number;
}

export interface Effort {
  readonly rounds: number;
  /** What one sample should take, in ms. */
  readonly sample: number;
  /** How long each contender runs before anything counts, in ms. */
  readonly warmUp: number;
}

/** How much of the work one sample does: whole passes, or a part of one where a pass takes too long. */
interface Portion {
  readonly passes: number;
  readonly profiles: number;
}

/**
 * Measures contenders in turns (A B C, A B C, …), each against the limit, which runs just before it and for as
 * long: what else the machine does then slows both alike. Ready harnesses measure one after the other and compare
 * afterwards, hence these few lines.
 * @param limit what the ratios are to
 * @param total the workload's number of profiles
 */
export async function measure(
  limit: Contender,
  contenders: readonly Contender[],
  total: number,
  { rounds, sample, warmUp }: Effort,
): Promise<Ratio[]> {
  const limitPass = await warmPass(limit, total, warmUp);
  const duels = [];
  for (const contender of contenders) {
    const pass = await warmPass(contender, total, warmUp);
    const own = portionOf(contender, total, sample / pass);
    const length = (pass * own.passes * own.profiles) / total;
    const ratios: number[] = [];
    duels.push({ contender, own, limits: portionOf(limit, total, length / limitPass), ratios });
  }
  for (let round = 0; round < rounds; round++)
    for (const { contender, own, limits, ratios } of duels) {
      const least = await timePerProfile(limit, total, limits, round);
      ratios.push((await timePerProfile(contender, total, own, round)) / least);
    }
  return duels.map(({ contender: { name }, ratios }) => ({ name, ...summary(ratios) }));
}

/** Runs a contender until it is warm; answers what a pass over all profiles takes it then, in ms. */
async function warmPass(contender: Contender, total: number, warmUp: number): Promise<number> {
  const portion = portionOf(contender, total, 20 / total);
  const times: number[] = [];
  const start = performance.now();
  for (let round = 0; round === 0 || performance.now() - start < warmUp; round++)
    times.push(await timePerProfile(contender, total, portion, round));
  return Math.max(Math.min(...times) * total, 1e-6);
}

/** So many passes, or a part of one; never a part for what works on all profiles at once. */
function portionOf({ prepared: { isBulk = false } }: Contender, total: number, passes: number): Portion {
  if (passes >= 1 || isBulk) return { passes: Math.max(1, Math.round(passes)), profiles: total };
  return { passes: 1, profiles: Math.ceil(passes * total) };
}

/** What one profile took in a sample, in ms. A part of a pass begins elsewhere in each round. */
async function timePerProfile(
  { prepared: { count } }: Contender,
  total: number,
  { passes, profiles }: Portion,
  round: number,
): Promise<number> {
  const from = Math.min((round * profiles) % total, total - profiles);
  const start = performance.now();
  for (let pass = 0; pass < passes; pass++) {
    const matches = count(from, from + profiles);
    if (typeof matches !== 'number') await matches;
  }
  return (performance.now() - start) / (passes * profiles);
}

function summary(ratios: readonly number[]): { median: number; spread: number } {
  const median = at(ratios, 0.5);
  return { median, spread: (at(ratios, 0.75) - at(ratios, 0.25)) / 2 / median };
}
