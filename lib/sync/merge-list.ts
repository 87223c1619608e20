import { align, type Alignment, type Likeness } from './align';

export interface ListRules<T> extends Likeness<T> {
  /** Both sides' edits of one item in one; undefined if that is doubtful. */
  readonly mergeItem: (base: T, mine: T, theirs: T) => T | undefined;
  /** Whether two different items that both sides added may be one, so that neither may stand beside the other. */
  readonly mayBeOne?: (mine: T, theirs: T) => boolean;
}

/**
 * Three-way merge of two lists without ids, by content: what either side added is in it, what one side deleted and
 * the other did not touch is not. Undefined if anything is doubtful. The order is theirs, unless only mine was changed.
 */
export function mergeList<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  rules: ListRules<T>,
): T[] | undefined {
  const [ours, others] = [align(base, mine, rules), align(base, theirs, rules)];
  const outcomes = base.map((item, index) => outcome(item, index, ours, others, rules));
  if (outcomes.includes('doubtful') || mayBeDoubled(ours.added, others.added, rules)) return undefined;
  const [first, second] = ours.reordered && !others.reordered ? [ours, others] : [others, ours];
  const all = [
    ...first.items.flatMap(({ item, from }) => (from === undefined ? [item] : settled(outcomes[from]))),
    ...missingIn(first.added, second.added, rules.textOf),
  ];
  const merged = noOftener(all, mine, theirs, rules.textOf);
  return merged.length === 0 && mine.length > 0 && theirs.length > 0 ? undefined : merged;
}

type Outcome<T> = { readonly item: T } | 'gone' | 'doubtful';

function outcome<T>(
  item: T,
  index: number,
  mine: Alignment<T>,
  theirs: Alignment<T>,
  { textOf, mergeItem }: ListRules<T>,
): Outcome<T> {
  const [m, t] = [mine.fates[index], theirs.fates[index]];
  if (!m || !t) return 'doubtful';
  if (m.fate === 'kept') return after(item, t);
  if (t.fate === 'kept') return after(item, m);
  if (m.fate === 'gone' && t.fate === 'gone') return 'gone';
  if (m.fate !== 'edited' || t.fate !== 'edited') return 'doubtful';
  if (textOf(m.to) === textOf(t.to)) return { item: t.to };
  const merged = mergeItem(item, m.to, t.to);
  return merged === undefined ? 'doubtful' : { item: merged };
}

function after<T>(item: T, fate: Alignment<T>['fates'][number]): Outcome<T> {
  if (fate.fate === 'kept') return { item };
  return fate.fate === 'edited' ? { item: fate.to } : 'gone';
}

function settled<T>(outcome: Outcome<T> | undefined): T[] {
  return typeof outcome === 'object' ? [outcome.item] : [];
}

/** What one side sent and the other has seen, and changed since, before the first heard that it arrived. */
function mayBeDoubled<T>(
  mine: readonly T[],
  theirs: readonly T[],
  { textOf, mayBeOne }: ListRules<T>,
): boolean {
  const [own, foreign] = [missingIn(theirs, mine, textOf), missingIn(mine, theirs, textOf)];
  return mayBeOne !== undefined && own.some((item) => foreign.some((other) => mayBeOne(item, other)));
}

/** Without what would stand there more often than on either side: one added what the other made of something else. */
function noOftener<T>(
  merged: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  textOf: ListRules<T>['textOf'],
): T[] {
  const [here, there] = [countsOf(mine, textOf), countsOf(theirs, textOf)];
  const seen = new Map<string | undefined, number>();
  return merged.filter((item) => {
    const text = textOf(item);
    const often = (seen.get(text) ?? 0) + 1;
    seen.set(text, often);
    const most = Math.max(here.get(text) ?? 0, there.get(text) ?? 0);
    return often === 1 || often <= most;
  });
}

/** What is in `b` more often than in `a`. */
function missingIn<T>(a: readonly T[], b: readonly T[], textOf: ListRules<T>['textOf']): T[] {
  const there = countsOf(a, textOf);
  return b.filter((item) => {
    const text = textOf(item);
    const left = there.get(text) ?? 0;
    there.set(text, left - 1);
    return left <= 0;
  });
}

function countsOf<T>(items: readonly T[], textOf: ListRules<T>['textOf']): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const text of items.map(textOf)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
