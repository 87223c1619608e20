import type { IcpConfig } from '../../lib/icp/schema';
import {
  conditionsOf,
  isOrigin,
  labelText,
  newIcp,
  originOf,
  textsOf,
  valueOf,
  withCondition,
  without,
} from './book';
import type { Place } from './places';
import type { Outside } from './plan';
import type { World } from './world';

/** Somebody else changes an ICP at the partner, seeing what stands there. */
export function outside({ place, what, pick }: Omit<Outside, 'who' | 'after'>, world: World): void {
  const { book } = world;
  const there = world.places[place]!;
  const one = <T>(from: readonly T[]) => from[pick % (from.length || 1)];
  const holds = (config: IcpConfig, text: string) => world.holds(config, text, [there]);
  if (what === 'create') {
    const icp = newIcp(book.nextLabel(), book.nextCondition('created'));
    const texts = textsOf(icp);
    if (there.only) replaced(there, world, icp);
    there.create(icp);
    book.acknowledge(...texts.filter((text) => holds(icp, text)));
    return world.say(`somebody creates "${icp.label}" with ${originOf(icp)}`);
  }
  const [key, config] = one([...there.stored()]) ?? [];
  if (!key || !config) return;
  world.say(`somebody's ${what}: "${config.label}"`);
  if (what === 'delete') {
    book.drop(textsOf(config));
    if (there.only) book.excuseBesideRules();
    return there.delete(key);
  }
  const change = (changed: IcpConfig) => there.update(key, changed);
  if (what === 'label') {
    const label = book.nextLabel();
    const renamed = { ...config, label };
    if (!holds(renamed, label)) return;
    book.drop([labelText(config)]);
    book.acknowledge(label);
    return change(renamed);
  }
  if (what === 'add') {
    const condition = book.nextCondition('value');
    const { value } = condition;
    const added = withCondition(config, condition, false);
    const more = world.holds(added, value) ? added : withCondition(config, condition, true);
    if (!holds(more, value)) return;
    book.acknowledge(value);
    return change(more);
  }
  const value = one(
    conditionsOf(config)
      .map(valueOf)
      .filter((each) => !isOrigin(each)),
  );
  if (value === undefined) return;
  book.drop([value]);
  change(without(config, [value]));
}

/** What stands in the one place is gone, and every config that was tied to it becomes the new one. */
function replaced(there: Place, world: World, icp: IcpConfig): void {
  const before = [...there.stored().values()].flatMap(textsOf);
  if (before.length === 0) return;
  world.book.drop(before);
  world.mayBringBack = true;
  world.doubled(originOf(icp));
}
