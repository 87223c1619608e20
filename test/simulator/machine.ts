import { LensDatabase } from '../../lib/storage/db';
import { mortal } from '../mortal';

/**
 * A device's database, as its panel has it open and as two contexts that sync do. To open one takes longer than most
 * schedules: they are emptied and used again.
 */
function machine(name: string) {
  const panel = new LensDatabase(name);
  const context = () => {
    const db = new LensDatabase(name);
    return { db, life: mortal(db) };
  };
  return { panel, contexts: [context(), context()] as const };
}
export type Machine = ReturnType<typeof machine>;

/** The tables that sync and its reps work on. */
export function tablesOf({ configs, accounts, links, outbox, consents, syncLog }: LensDatabase) {
  return [configs, accounts, links, outbox, consents, syncLog];
}

const machines: Machine[] = [];
let made = 0;

/** So many machines, as good as new. */
export async function emptied(count: number): Promise<Machine[]> {
  for (; machines.length < count; made += 1) machines.push(machine(`simulated-${made}`));
  const chosen = machines.slice(0, count);
  for (const { panel, contexts } of chosen) {
    for (const { db } of contexts) await db.open();
    await panel.transaction('rw', tablesOf(panel), async () => {
      for (const table of tablesOf(panel)) await table.clear();
    });
  }
  return chosen;
}

/** After a schedule that did not end well nobody knows what still runs on them. */
export function scrap(): void {
  machines.length = 0;
}
