import type { IcpConfig } from '../../lib/icp/schema';
import { conditionsOf, isOrigin, labelText, newIcp, textsOf, valueOf, withCondition, without } from './book';
import type { Outside } from './plan';
import type { World } from './world';

/** Somebody else changes an ICP at the partner, seeing what stands there. */
export function outside({ place, what, pick }: Omit<Outside, 'who' | 'after'>, world: World): void {
  const { book } = world;
  const there = world.places[place]!;
  const one = <T>(from: readonly T[]) => from[pick % (from.length || 1)];
  if (what === 'create') {
    const [label, origin] = [book.next('label'), book.next('created')];
    there.create(newIcp(label, origin));
    book.acknowledge(label, origin);
    return world.say(`somebody creates "${label}" with ${origin}`);
  }
  const [key, config] = one([...there.stored()]) ?? [];
  if (!key || !config) return;
  world.say(`somebody's ${what}: "${config.label}"`);
  if (what === 'delete') {
    book.drop(textsOf(config));
    return there.delete(key);
  }
  const change = (changed: IcpConfig) => there.update(key, changed);
  if (what === 'label') {
    const label = book.next('label');
    book.drop([labelText(config)]);
    book.acknowledge(label);
    return change({ ...config, label });
  }
  if (what === 'add') {
    const value = book.next('value');
    book.acknowledge(value);
    const added = withCondition(config, value, false);
    return change(world.holds(added, value) ? added : withCondition(config, value, true));
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
