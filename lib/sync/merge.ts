import type { Condition, Group, IcpConfig, Rules } from '../icp/schema';
import { mergeList } from './merge-list';
import { plainCondition, plainConfig, plainGroup, plainRules, textOf } from './same';

/** What a group stands as where it is held in part or in other words; nothing where it stands as it is. */
export type OtherForms = (group: Group) => readonly Group[];

export type Merge = { readonly merged: IcpConfig } | { readonly conflict: readonly string[] };

/**
 * What two edits of one config make together: by field, and in the rules by group and condition. `conflict` names
 * the fields where that is doubtful. The slug is the partner's. Laws, up to what says the same: `merge(b, b, x)`,
 * `merge(b, x, b)` and `merge(b, x, x)` are x; whether and where there is a conflict doesn't depend on the side.
 * @param otherForms by which a group is known again, too
 */
export function merge(
  base: IcpConfig,
  mine: IcpConfig,
  theirs: IcpConfig,
  otherForms: OtherForms = () => [],
): Merge {
  const { merged, conflict } = mergeFields(base, mine, theirs, plainConfig, 'rules', () =>
    mergeRules(base.rules, mine.rules, theirs.rules, otherForms),
  );
  return conflict.length > 0 ? { conflict } : { merged };
}

/** Two configs that never were one: merged if they say the same, else every field that differs is left to the rep. */
export function compare(mine: IcpConfig, theirs: IcpConfig): Merge {
  const [m, t] = [plainConfig(mine), plainConfig(theirs)];
  const differ = [...new Set([...Object.keys(m), ...Object.keys(t)])].filter(
    (key) => textOf(m[key]) !== textOf(t[key]),
  );
  return differ.length > 0 ? { conflict: differ.sort() } : { merged: theirs };
}

function mergeRules(base: Rules, mine: Rules, theirs: Rules, otherForms: OtherForms): Rules | undefined {
  const textsOf = remembered((group: Group) => {
    const forms = [group, ...otherForms(group)];
    return new Set(forms.flatMap(({ conditions }) => conditions.map(conditionText)));
  });
  const kin = (a: Group, b: Group) => overlap(textsOf(a), textsOf(b));
  return clean(
    mergeFields(base, mine, theirs, plainRules, 'groups', () =>
      mergeList(base.groups, mine.groups, theirs.groups, {
        textOf: (group) => textOf(plainGroup(group)),
        kin,
        mergeItem: mergeGroup,
        mayBeOne: kin,
      }),
    ),
  );
}

/** A changed operator gives every condition of the group another meaning: it goes with nobody else's edit. */
function mergeGroup(base: Group, mine: Group, theirs: Group): Group | undefined {
  if (plainGroup(mine).operator !== plainGroup(theirs).operator) return undefined;
  const meaningOf = remembered(meaningText);
  return clean(
    mergeFields(base, mine, theirs, plainGroup, 'conditions', () =>
      mergeList(base.conditions, mine.conditions, theirs.conditions, {
        textOf: conditionText,
        kin: (a, b) => a.type === b.type,
        mergeItem: () => undefined,
        mayBeOne: (a, b) => meaningOf(a) === meaningOf(b),
      }),
    ),
  );
}

interface FieldsMerge<T> {
  readonly merged: T;
  readonly conflict: readonly string[];
}

/** Three-way by field; `within` merges the field `deep` where both sides changed it, or gives undefined if it can't. */
function mergeFields<T extends Record<string, unknown>>(
  base: T,
  mine: T,
  theirs: T,
  plain: (fields: T) => Record<string, unknown>,
  deep: string,
  within: () => unknown,
): FieldsMerge<T> {
  const [b, m, t] = [plain(base), plain(mine), plain(theirs)];
  const merged = new Map(Object.entries(theirs));
  const conflict: string[] = [];
  for (const key of new Set([...Object.keys(b), ...Object.keys(m), ...Object.keys(t)])) {
    const [before, ours, others] = [textOf(b[key]), textOf(m[key]), textOf(t[key])];
    if (ours === before || ours === others) continue;
    const value = others === before ? mine[key] : key === deep ? within() : undefined;
    if (value !== undefined) merged.set(key, value);
    else if (others === before) merged.delete(key);
    else conflict.push(key);
  }
  return { merged: Object.fromEntries(merged) as T, conflict: conflict.sort() };
}

function clean<T>({ merged, conflict }: FieldsMerge<T>): T | undefined {
  return conflict.length > 0 ? undefined : merged;
}

function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}

/** A function that works each answer out once. */
function remembered<Key extends object, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const answer = known.get(key) ?? work(key);
    known.set(key, answer);
    return answer;
  };
}

function conditionText(condition: Condition): string | undefined {
  return textOf(plainCondition(condition));
}

/** Comparators that say the same of a text (SCORING.md §2): partners write one edit in the one word or the other. */
const plainWords: Readonly<Record<string, string>> = {
  equals: 'equals',
  not_equals: 'not_equals',
  in: 'equals',
  has_any: 'equals',
  not_in: 'not_equals',
};

function meaningText(condition: Condition): string | undefined {
  const { comparator, value, ...others } = plainCondition(condition);
  const plain = plainWords[String(comparator)];
  return textOf(plain ? { ...others, comparator: plain, value: [value].flat().sort() } : condition);
}
