import { aligned, shown } from './report';

/** One figure, and the least or the most that it may be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | '×' | '';
  readonly least?: number;
  readonly most?: number;
}

/** What a workload comes to that isn't measured as ratios. */
export interface Figures {
  readonly workload: string;
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** The limits that are missed, one line each. */
export function missed({ workload, figures }: Figures): string[] {
  return figures.flatMap(({ name, value, unit, least = -Infinity, most = Infinity }) => {
    if (value >= least && value <= most) return [];
    return [`(${workload}) ${name}: ${shown(value)} ${unit}, ${boundOf({ least, most })}`];
  });
}

/** For machines: as the other workloads are told. */
export function toldOf({ workload, figures }: Figures) {
  return { workload, rows: figures.map(({ name, value }) => ({ name, median: value })) };
}

/** For people. */
export function listOf({ workload, title, figures }: Figures): string {
  const lines = figures.map((figure) => [
    figure.name,
    `${shown(figure.value)} ${figure.unit}`,
    boundOf(figure),
  ]);
  return [`(${workload}) ${title}`, ...aligned(lines)].join('\n');
}

function boundOf({ least = -Infinity, most = Infinity }: Pick<Figure, 'least' | 'most'>): string {
  if (least > -Infinity) return `at least ${least}`;
  return most < Infinity ? `at most ${most}` : '';
}
