import type { Figures } from '../figures';
import { at } from '../share';
import type { AtScale } from './run';

/** One frame of a screen with 60 a second. */
const FRAME = 16;

/** The figures as they are shown, with what the scale asks of them. */
export function figuresOf({ profiles, reports, cold, cached, times, memory, codes }: AtScale): Figures {
  const again = at(cached, 0.5);
  const figures: Figures['figures'] = [
    { name: 'profiles', value: profiles, unit: '' },
    { name: 'load, cold', value: cold, unit: 'ms' },
    { name: 'load, progress reports', value: reports, unit: '' },
    { name: 'load, cached', value: again, unit: 'ms' },
    { name: 'load, cold to cached', value: cold / again, unit: '×', least: 5 },
    { name: 'count 50 ICPs, first', value: times.all, unit: 'ms' },
    { name: 'count 50 ICPs, again', value: times.again, unit: 'ms' },
    { name: 'count an edited ICP', value: at(times.edited, 0.5), unit: 'ms', most: FRAME },
    { name: 'count an edited ICP, nine of ten', value: at(times.edited, 0.9), unit: 'ms' },
    { name: 'who moves by the edit', value: at(times.moved, 0.5), unit: 'ms' },
    { name: 'ask and be answered, nothing counted', value: at(times.nothing, 0.5), unit: 'ms' },
    { name: 'all scores of an ICP', value: times.scores, unit: 'ms' },
    { name: 'memory of the worker', value: memory / 2 ** 20, unit: 'MB' },
    { name: 'memory, codes of the columns', value: codes / 2 ** 20, unit: 'MB' },
  ];
  const title = 'the built extension, its database and its worker; times as its page sees them';
  return { workload: 'scale', title, figures };
}
