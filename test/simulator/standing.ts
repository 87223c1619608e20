import type { IcpConfig } from '../../lib/icp/schema';
import type { ConflictView } from '../../lib/storage/links';
import type { Device } from './device';
import { tablesOf } from './machine';

/** What is on a device while nobody works on it. */
export async function standingOn({ panel }: Device) {
  return panel.transaction('r', tablesOf(panel), async () => {
    const configs = new Map((await panel.configs.toArray()).map(({ id, config }) => [id, config]));
    const ties = await panel.links.toArray();
    const links = ties.filter(({ isCut }) => !isCut);
    const outbox = (await panel.outbox.toArray()).filter(({ action }) => action !== 'forget');
    const conflicts = links.flatMap(({ configId, accountId, conflict }): ConflictView[] =>
      conflict ? [{ configId, accountId, mine: configs.get(configId) ?? null, ...conflict }] : [],
    );
    return { accounts: await panel.accounts.toArray(), configs, ties, links, outbox, conflicts };
  });
}
export type Standing = Awaited<ReturnType<typeof standingOn>>;

/** The configs that wait to be sent, and those that are nowhere else. */
export function keptHere({ configs, links, outbox }: Standing): IcpConfig[] {
  const waiting = new Set(outbox.map(({ configId }) => configId));
  const linked = new Set(links.map(({ configId }) => configId));
  return [...configs].flatMap(([id, config]) => (waiting.has(id) || !linked.has(id) ? [config] : []));
}
