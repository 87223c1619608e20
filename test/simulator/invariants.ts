import { partners } from '../../lib/partners/registry';
import { same } from '../../lib/sync/same';
import { originOf, textsOf } from './book';
import { keptHere, standingOn, type Standing } from './standing';
import type { World } from './world';

/** What an invariant says of a world where it doesn't hold; nobody works in it meanwhile. */
export class Broken extends Error {}

/** Every edit that its rep was told is kept is at the partner, waits to go there, or is shown as a conflict. */
export async function nothingLost(world: World): Promise<void> {
  const visible = await visibleIn(world);
  const lost = world.book.standing().filter((text) => !visible.has(text));
  if (lost.length > 0) throw new Broken(`lost: ${lost.join(', ')}`);
}

/** No config is twice at an account, there or here, and no edit twice in a config. */
export async function nothingDoubled(world: World): Promise<void> {
  for (const place of world.places) once(world, place.account.organizationName, [...place.stored().values()]);
  for (const device of world.devices) {
    const { accounts, links, configs } = await standingOn(device);
    for (const { id } of accounts) {
      const linked = links.filter(({ accountId }) => accountId === id);
      once(
        world,
        device.name,
        linked.flatMap(({ configId }) => configs.get(configId) ?? []),
      );
    }
  }
}

/** Nothing was done meanwhile that must never be done. */
export function nothingWrong({ faults }: World): void {
  if (faults.length > 0) throw new Broken(faults.join('; '));
}

/** Once no fault happens any more, and nothing is left to decide, every device has what its accounts have. */
export async function allAlike(world: World): Promise<void> {
  const visible = await visibleIn(world);
  const back = world.book.taken().filter((text) => visible.has(text));
  if (!world.mayBringBack && back.length > 0) throw new Broken(`back again: ${back.join(', ')}`);
  for (const device of world.devices) {
    const { accounts, ties, links, configs, outbox, conflicts } = await standingOn(device);
    const at = (what: string) => new Broken(`${device.name} ${what}`);
    if (conflicts.length > 0) throw at('has conflicts that never end');
    if (outbox.length > 0) throw at(`still has to send ${JSON.stringify(outbox)}`);
    for (const account of accounts) {
      const remote = world.placeOf(account).stored();
      const here = links.filter(({ accountId }) => accountId === account.id);
      for (const { configId, remoteKey } of here) {
        const [mine, theirs] = [configs.get(configId), remote.get(remoteKey)];
        if (!mine || !theirs) throw at(`has a link to nothing: ${remoteKey}`);
        const held = partners[account.partner]!.carried(mine);
        if (!same(mine, theirs) && !same(held, theirs))
          throw at(`differs: ${JSON.stringify(mine)} is ${JSON.stringify(theirs)} there`);
      }
      const known = new Set(
        ties.flatMap(({ accountId, remoteKey }) => (accountId === account.id ? [remoteKey] : [])),
      );
      const missing = [...remote.keys()].filter((key) => !known.has(key));
      if (missing.length > 0) throw at(`lacks ${missing.join(', ')}`);
    }
  }
}

/** Everything that is at a partner, waits to go there, is shown as a conflict, or is kept on a device because a partner can't hold it. */
async function visibleIn(world: World): Promise<Set<string>> {
  const { devices, places } = world;
  const standings: Standing[] = [];
  for (const device of devices) standings.push(await standingOn(device));
  return new Set([
    ...places.flatMap((place) => [...place.stored().values()].flatMap(textsOf)),
    ...standings.flatMap((standing) => [
      ...beyond(standing),
      ...keptHere(standing).flatMap(textsOf),
      ...standing.conflicts.flatMap(({ mine, theirs }) => [...textsOf(mine), ...textsOf(theirs)]),
    ]),
  ]);
}

/** What the accounts that a config is tied to can't hold of it. */
function beyond({ accounts, links, configs }: Standing): string[] {
  return links.flatMap(({ configId, accountId }) => {
    const [config, account] = [configs.get(configId), accounts.find(({ id }) => id === accountId)];
    if (!config || !account) return [];
    const held = new Set(textsOf(partners[account.partner]!.carried(config)));
    return textsOf(config).filter((text) => !held.has(text));
  });
}

function once(world: World, where: string, configs: readonly Parameters<typeof originOf>[0][]): void {
  const origins = configs.map(originOf).filter((origin) => !world.mayBeDouble(origin));
  for (const list of [origins, ...configs.map(textsOf)]) {
    const twice = list.filter((text, index) => list.indexOf(text) < index);
    if (twice.length > 0) throw new Broken(`${where} has twice: ${twice.join(', ')}`);
  }
}
