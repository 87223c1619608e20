import * as z from 'zod';
import { conditionTypeNames } from '../icp/vocabulary';
import { Columns } from '../scoring/columns/columns';
import { ENGINE_VERSION } from '../scoring/version';
import type { ColumnsRow } from '../storage/rows';
import type { Held } from './held';

/** Which values share a code depends on how they read, so each version of the engine has formats of its own. */
const FORMAT = 1_000 * ENGINE_VERSION + 3;

const dumpSchema = z
  .object({
    keys: z.array(z.string()),
    columns: z.array(
      z.tuple([
        z.enum(conditionTypeNames),
        z.object({ codes: z.instanceof(Uint32Array<ArrayBuffer>), values: z.array(z.unknown()) }),
      ]),
    ),
    damaged: z.map(z.string(), z.string()),
    visits: z.object({ importedAt: z.number(), day: z.number() }),
    visited: z.set(z.string()),
  })
  .refine(({ keys, columns }) => columns.every(([, { codes }]) => codes.length === keys.length));

/** What is held, for disk: a copy that doesn't change with it. */
export function cacheOf({ columns, damaged, visits, visited, upTo }: Held): ColumnsRow {
  const dump = columns.dump();
  const copy = {
    keys: [...dump.keys],
    columns: dump.columns.map(([type, { codes, values }]) => [type, { codes, values: [...values] }]),
    damaged: new Map(damaged),
    visits,
    visited: new Set(visited),
  };
  return { id: 'sightings', format: FORMAT, upTo, dump: copy };
}

/** What a cache holds; undefined where it is of another format or damaged. */
export function heldIn({ format, upTo, dump }: ColumnsRow): Held | undefined {
  const { data } = dumpSchema.safeParse(dump);
  if (format !== FORMAT || !data) return undefined;
  try {
    const { damaged, visits, visited } = data;
    return { columns: Columns.restore(data), damaged, visits, visited, upTo };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
