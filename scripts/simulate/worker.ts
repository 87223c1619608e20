/** Plays the schedules of every so-manieth seed, and tells the process that started it how each went. */
import 'fake-indexeddb/auto';
import { playSeed } from '../../test/simulator/schedule';
import type { Report } from './jobs';

const [at, ...numbers] = process.argv.slice(2);
const [first = 1, end = 1, every = 1] = numbers.map(Number);

for (let seed = first; seed < end; seed += every) {
  const { broken, trace, overwrites } = await playSeed(seed, at || undefined);
  const report: Report = { seed, broken, overwrites, steps: trace.length, trace };
  process.send?.(report);
}
process.disconnect();
