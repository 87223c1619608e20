import { aligned, shown } from '../report';
import type { AtScale } from './run';

/** One figure, and the least or the most that it may be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | '×' | '';
  readonly least?: number;
  readonly most?: number;
}

/** One frame of a screen with 60 a second. */
const FRAME = 16;

/** The figures as they are shown, with what the scale asks of them. */
export function figuresOf({ profiles, reports, cold, cached, times, memory, codes }: AtScale): Figure[] {
  const again = at(cached, 0.5);
  return [
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
}

/** The limits that are missed, one line each. */
export function missed(figures: readonly Figure[]): string[] {
  return figures.flatMap(({ name, value, unit, least = -Infinity, most = Infinity }) => {
    if (value >= least && value <= most) return [];
    return [`(scale) ${name}: ${shown(value)} ${unit}, ${boundOf({ least, most })}`];
  });
}

/** For machines: as the other workloads are told. */
export function toldOf(figures: readonly Figure[]) {
  return { workload: 'scale', rows: figures.map(({ name, value }) => ({ name, median: value })) };
}

/** For people. */
export function listOf(figures: readonly Figure[]): string {
  const lines = figures.map((figure) => [
    figure.name,
    `${shown(figure.value)} ${figure.unit}`,
    boundOf(figure),
  ]);
  return [
    '(scale) the built extension, its database and its worker; times as its page sees them',
    ...aligned(lines),
  ].join('\n');
}

function boundOf({ least = -Infinity, most = Infinity }: Pick<Figure, 'least' | 'most'>): string {
  if (least > -Infinity) return `at least ${least}`;
  return most < Infinity ? `at most ${most}` : '';
}

/** The value that this share of all is not above. */
function at(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? NaN;
}
