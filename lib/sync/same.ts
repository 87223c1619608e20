import type { Condition, Group, IcpConfig, Rules } from '../icp/schema';

type Fields = Record<string, unknown>;

/** A value as one text: equal texts are equal values, whatever the order of the keys. */
export function textOf(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) => (isFields(part) ? sorted(part) : part));
}

/** Whether two values are the same JSON, whatever the order of the keys. Surely equal texts, without making them. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => isAlike(item, b[index]))
    );
  if (!isFields(a) || !isFields(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isAlike(a[key], b[key]))
  );
}

/** A config without what means the same as saying nothing (SCORING.md §1), and without its slug, which is the partner's. */
export function plainConfig({ slug, ...config }: IcpConfig): Fields {
  const rules = plainRules(config.rules);
  return without({ ...config, rules }, 'isActive', true);
}

export function plainRules(rules: Rules): Fields {
  return without({ ...rules, groups: rules.groups.map(plainGroup) });
}

export function plainGroup(group: Group): Fields {
  return without({ ...group, conditions: group.conditions.map(plainCondition) }, 'operator', 'AND');
}

export function plainCondition(condition: Condition): Fields {
  return without(condition, 'optional', false);
}

/** Whether two configs say the same, slugs aside. */
export function same(a: IcpConfig, b: IcpConfig): boolean {
  return isAlike(a, b) || textOf(plainConfig(a)) === textOf(plainConfig(b));
}

/** Whether a config there is what was sent: it says all of that, and perhaps more that the partner added. */
export function carries(theirs: IcpConfig, sent: IcpConfig): boolean {
  const [there, ours] = [plainConfig(theirs), plainConfig(sent)];
  return [...Object.keys(plainSlugless(sent)), 'isActive'].every(
    (key) => textOf(there[key]) === textOf(ours[key]),
  );
}

/** Ours, with what the partner added to what was sent (a default priority, its slug). */
export function withAdditions(mine: IcpConfig, sent: IcpConfig, theirs: IcpConfig): IcpConfig {
  const added = Object.entries(theirs).filter(([key]) => !says(sent, key) && !says(mine, key));
  return { ...mine, ...Object.fromEntries(added), slug: theirs.slug };
}

/**
 * The fields that stand there though they were not sent, and otherwise than in a config known here: the partner's
 * additions, or somebody else's edits.
 */
export function besideSent(sent: IcpConfig, theirs: IcpConfig, known: IcpConfig): string[] {
  const [there, here] = [plainConfig(theirs), plainConfig(known)];
  return Object.keys(there).filter((key) => !says(sent, key) && textOf(there[key]) !== textOf(here[key]));
}

function plainSlugless({ slug, ...config }: IcpConfig): Fields {
  return without(config);
}

/** Whether a config says anything of a field: null is nothing. */
export function says(config: Fields, key: string): boolean {
  return config[key] !== undefined && config[key] !== null;
}

function without(fields: Fields, key?: string, byDefault?: unknown): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => value !== undefined && value !== null && !(name === key && value === byDefault),
    ),
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
