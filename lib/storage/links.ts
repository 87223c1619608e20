import type { IcpConfig } from '../icp/schema';
import { db, type LensDatabase } from './db';
import { readRow, readRows } from './read';
import { configRowSchema, linkRowSchema, type LinkRow } from './rows';

/** An edit here and an edit there that wait for the rep, side by side. Null: deleted on that side. */
export interface ConflictView {
  readonly configId: string;
  readonly accountId: string;
  readonly mine: IcpConfig | null;
  readonly theirs: IcpConfig | null;
  /** What differs: `label`, `rules`, …; empty where one side is deleted. */
  readonly fields: readonly string[];
}

/** Which config is tied to which account; ties that were cut are left out. */
export async function listLinks(database: LensDatabase = db): Promise<LinkRow[]> {
  return (await allLinks(database)).filter(({ isCut }) => !isCut);
}

/** The ties that were cut: what is there stays known, so that it does not come back as something new. */
export async function listCut(database: LensDatabase = db): Promise<LinkRow[]> {
  return (await allLinks(database)).filter(({ isCut }) => isCut);
}

/**
 * What waits for the rep's decision, also for configs deleted here. Deleted there and since then here too, nothing is
 * left to decide: the next run takes the tie away, and an undo before it asks again.
 */
export async function listConflicts(database: LensDatabase = db): Promise<ConflictView[]> {
  const links = await listLinks(database);
  const views = links.map(async ({ configId, accountId, conflict }): Promise<ConflictView[]> => {
    if (!conflict) return [];
    const row = readRow(configRowSchema, await database.configs.get(configId));
    const mine = row?.config ?? null;
    return mine || conflict.theirs ? [{ configId, accountId, mine, ...conflict }] : [];
  });
  return (await Promise.all(views)).flat();
}

/** A tie as it was before it was cut. */
export function tied({ isCut, ...link }: LinkRow): LinkRow {
  return link;
}

async function allLinks(database: LensDatabase): Promise<LinkRow[]> {
  return readRows(linkRowSchema, await database.links.toArray());
}
