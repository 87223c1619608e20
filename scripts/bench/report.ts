import type { Measured } from './suite';
import { targets as allTargets, type Target } from './targets';

/** What machines are told of a workload. */
interface Told {
  readonly workload: string;
  readonly rows: readonly { readonly name: string; readonly median: number }[];
}

/** For machines: workload, engine, ratio to hand-written. */
export function jsonOf(measured: readonly Told[]): string {
  const byWorkload = measured.map(({ workload, rows }) => {
    const ratios = rows.map(({ name, median }) => [name, Number(median.toPrecision(3))] as const);
    return [workload, Object.fromEntries(ratios)] as const;
  });
  return JSON.stringify(Object.fromEntries(byWorkload));
}

/** The targets that are missed by more than is allowed, one line each. */
export function failures(measured: readonly Measured[], targets = allTargets): string[] {
  return targets.flatMap((target) => {
    const row = rowOf(measured, target.workload, target.engine);
    if (!row) return [`(${target.workload}) ${target.engine}: not measured`];
    const ratio = shown(row.median);
    return row.median > target.limit
      ? [`(${target.workload}) ${target.engine}: ${ratio}, at most ${target.limit} allowed`]
      : [];
  });
}

/** For people: a line an engine, a column a workload, then what the columns are. */
export function tableOf(measured: readonly Measured[], targets = allTargets): string {
  const fullestFirst = measured.toSorted((a, b) => b.rows.length - a.rows.length);
  const engines = [
    ...new Map(fullestFirst.flatMap(({ rows }) => rows.map((row) => [row.name, row]))).values(),
  ];
  const head = ['engine', ...measured.map(({ workload }) => `(${workload})`), 'in an extension', 'explains'];
  const lines = engines.map(({ name, inExtension, explains }) => [
    name,
    ...measured.map(({ workload }) => cell(measured, workload, name, targets)),
    inExtension,
    explains,
  ]);
  return [
    ...aligned([head, ...lines]),
    '',
    'Time as a ratio to hand-written functions: median of the rounds ± half of the middle half.',
    ...measured.map(({ workload, title }) => `(${workload}) ${title}`),
    'Targets (! above it, ✗ above what is allowed):',
    ...targets.map(
      ({ workload, engine, ratio, limit }) => `(${workload}) ${engine}: ${ratio}, at most ${limit}`,
    ),
  ].join('\n');
}

function cell(
  measured: readonly Measured[],
  workload: string,
  engine: string,
  targets: readonly Target[],
): string {
  const row = rowOf(measured, workload, engine);
  if (!row) return '–';
  const target = targets.find((each) => each.workload === workload && each.engine === engine);
  const mark = !target || row.median <= target.ratio ? '' : row.median <= target.limit ? ' !' : ' ✗';
  return `${shown(row.median)} ±${Math.round(100 * row.spread)} %${mark}`;
}

function rowOf(measured: readonly Measured[], workload: string, engine: string) {
  return measured.find((each) => each.workload === workload)?.rows.find(({ name }) => name === engine);
}

/** Three digits for small numbers, no fraction for large ones. */
export function shown(ratio: number): string {
  return ratio >= 100
    ? ratio.toFixed(0)
    : ratio >= 10
      ? ratio.toFixed(1)
      : ratio.toFixed(ratio < 0.1 ? 3 : 2);
}

/** Lines of cells, each column as wide as its widest. */
export function aligned(lines: readonly (readonly string[])[]): string[] {
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines.map((line) =>
    line
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
