import type * as z from 'zod';

/** A row on disk that is not what its table should hold: left where it is, shown, never used. */
export interface Damaged {
  readonly table: string;
  readonly key: string;
  /** What is wrong with it, for a bug report. */
  readonly problem: string;
}

/** One row as read from disk; undefined if there is none or it is damaged. */
export function readRow<Row>(schema: z.ZodType<Row>, row: unknown): Row | undefined {
  return schema.safeParse(row).data;
}

/** The rows that are sound; one damaged row does not take the others with it. */
export function readRows<Row>(schema: z.ZodType<Row>, rows: readonly unknown[]): Row[] {
  return rows.flatMap((row) => {
    const { data } = schema.safeParse(row);
    return data === undefined ? [] : [data];
  });
}
