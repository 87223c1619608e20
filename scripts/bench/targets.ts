/** How near to hand-written functions ours must come. */
export interface Target {
  readonly workload: string;
  readonly engine: string;
  readonly ratio: number;
  /** Worse than this fails. */
  readonly limit: number;
}

export const targets: readonly Target[] = [
  { workload: 'a', engine: 'ICP Lens', ratio: 6.5, limit: 10 },
  { workload: 'b', engine: 'ICP Lens', ratio: 8, limit: 12 },
  { workload: 'c', engine: 'columns, match', ratio: 0.25, limit: 0.5 },
  { workload: 'c', engine: 'columns, match + all scores', ratio: 0.8, limit: 1.2 },
  { workload: 'c', engine: 'columns, one config edited, others cached', ratio: 0.03, limit: 0.1 },
  { workload: 'c', engine: 'columns, cold', ratio: 2, limit: 3 },
];
