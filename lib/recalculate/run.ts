import { v7 as newId } from 'uuid';
import { listConfigs } from '../storage/configs';
import { db, type LensDatabase } from '../storage/db';
import {
  advanceRecalculation,
  getRecalculation,
  getSnapshot,
  putRecalculation,
  stopRecalculation,
} from '../storage/recalculations';
import type { RecalculationRow } from '../storage/rows';
import { countSightings, sightingsFrom } from '../storage/sightings';
import { withVisits } from '../storage/visits';
import { choose, needed } from './choose';
import { counted, emptyTally, type Lists } from './tally';

export interface RecalculateDeps {
  readonly db: LensDatabase;
  readonly now: () => number;
  readonly locks: Pick<LockManager, 'request'>;
  /** How many sightings a step deals with; between steps the worker can answer a page. */
  readonly step: number;
}

/**
 * Begins to score all stored sightings against the configs as they are now and as they were when last compared. Does
 * nothing while a recalculation is under way, or where no active config is among those chosen.
 * @param configIds the configs to compare; null: all
 */
export async function begin(
  configIds: readonly string[] | null,
  deps: Partial<RecalculateDeps> = {},
): Promise<void> {
  const { db, now } = { ...natural(), ...deps };
  await db.transaction('rw', db.recalculations, db.snapshots, db.configs, db.sightings, async () => {
    if ((await getRecalculation(db))?.state === 'running') return;
    const baseline = (await getSnapshot('baseline', db)) ?? [];
    const { compared, next } = choose(await listConfigs(db), baseline, configIds);
    if (compared.length === 0) return;
    const known = new Set(baseline.map(({ id }) => id));
    const row: RecalculationRow = {
      id: 'last',
      run: newId(),
      state: 'running',
      startedAt: now(),
      total: await countSightings(db),
      done: 0,
      cursor: '',
      damaged: { count: 0, rows: [] },
      tallies: compared.map((config) => emptyTally(config, !known.has(config.id))),
    };
    await putRecalculation(row, next, db);
  });
}

/**
 * Goes on with the recalculation under way until it has ended, one context at a time. All state is in the database: a
 * run that dies between any two steps is taken up by the next call. It goes by the sightings' keys, so one that is
 * written again meanwhile is counted once; one that is new counts if its key is still ahead.
 */
export async function proceed(deps: Partial<RecalculateDeps> = {}): Promise<void> {
  const all = { ...natural(), ...deps };
  await all.locks.request('recalculate', () => run(all));
}

async function run({ db, now, step }: RecalculateDeps): Promise<void> {
  let row = await getRecalculation(db);
  if (row?.state !== 'running') return;
  const lists = await listsOf(row, db);
  if (!lists) return stopRecalculation(now(), db);
  while (row.state === 'running') {
    const { last, rows, damaged } = await sightingsFrom(row.cursor, step, db);
    const next: RecalculationRow =
      last === undefined
        ? { ...row, state: 'finished', endedAt: now() }
        : counted(row, { rows: await withVisits(rows, row.startedAt, db), damaged, last }, lists);
    if (!(await advanceRecalculation(next, db))) return;
    row = next;
  }
}

/** Undefined where the configs to compare were lost. */
async function listsOf({ tallies }: RecalculationRow, db: LensDatabase): Promise<Lists | undefined> {
  const [before, now] = [await getSnapshot('baseline', db), await getSnapshot('next', db)];
  if (!now) return undefined;
  const ids = new Set(tallies.map(({ configId }) => configId));
  return { before: needed(before ?? [], ids), now: needed(now, ids) };
}

function natural(): RecalculateDeps {
  return { db, now: Date.now, locks: navigator.locks, step: 200 };
}
