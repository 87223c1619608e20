import type { Contender } from './agree';

/** What a contender took, as a ratio to the first one in the same round. */
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
 * Measures contenders in turns (A B C, A B C, …), so that what else the machine does meets them all alike. Ready
 * harnesses measure one after the other, hence these few lines.
 * @param total the workload's number of profiles
 */
export async function measure(
  contenders: readonly Contender[],
  total: number,
  { rounds, sample, warmUp }: Effort,
): Promise<Ratio[]> {
  const portions: Portion[] = [];
  for (const contender of contenders) portions.push(await portionOf(contender, total, sample, warmUp));
  const ratios = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    let limit = 0;
    for (const [index, contender] of contenders.entries()) {
      const time = await timePerProfile(contender, total, portions[index] ?? all(total), round);
      if (index === 0) limit = time;
      ratios[index]?.push(time / limit);
    }
  }
  return contenders.map(({ name }, index) => ({ name, ...summary(ratios[index] ?? []) }));
}

const all = (total: number): Portion => ({ passes: 1, profiles: total });

/** Warms a contender up and finds the portion that takes about as long as a sample should. */
async function portionOf(
  contender: Contender,
  total: number,
  sample: number,
  warmUp: number,
): Promise<Portion> {
  const { isBulk = false } = contender.prepared;
  let portion: Portion = isBulk ? all(total) : { passes: 1, profiles: 1 };
  let perPass = 0;
  const start = performance.now();
  for (let round = 0; perPass === 0 || performance.now() - start < warmUp; round++) {
    perPass = (await timePerProfile(contender, total, portion, round)) * total;
    const passes = sample / perPass;
    portion =
      isBulk || passes >= 1
        ? { passes: Math.max(1, Math.min(Math.ceil(passes), 1_000_000)), profiles: total }
        : { passes: 1, profiles: Math.ceil(passes * total) };
  }
  return portion;
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
  const sorted = ratios.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
  const median = at(0.5);
  return { median, spread: (at(0.75) - at(0.25)) / 2 / median };
}
