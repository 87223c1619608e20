/** How items without ids are known again. */
export interface Likeness<T> {
  /** Equal texts are equal items. */
  readonly textOf: (item: T) => string | undefined;
  /** Whether one may have become the other. */
  readonly kin: (a: T, b: T) => boolean;
}

/**
 * What became of a base item on one side: `rewritten` means that it is gone and something new may stand for it,
 * but which is not certain.
 */
export type Fate<T> =
  | { readonly fate: 'kept' }
  | { readonly fate: 'edited'; readonly to: T }
  | { readonly fate: 'gone' }
  | { readonly fate: 'rewritten' };

export interface Alignment<T> {
  /** One a base item. */
  readonly fates: readonly Fate<T>[];
  /** The side's items, each with the index of the base item that it was. */
  readonly items: readonly { readonly item: T; readonly from: number | undefined }[];
  readonly added: readonly T[];
  readonly reordered: boolean;
}

/** Finds the base's items again in one side's list: equal ones first, then those that only one can have become. */
export function align<T>(base: readonly T[], side: readonly T[], likeness: Likeness<T>): Alignment<T> {
  const origin = equals(base, side, likeness);
  const kept = new Set(origin.values());
  const edits = new Map<number, T>();
  for (const { index, place, item } of successions(base, side, kept, origin, likeness)) {
    edits.set(index, item);
    origin.set(place, index);
  }

  const items = side.map((item, place) => ({ item, from: origin.get(place) }));
  const added = items.flatMap(({ item, from }) => (from === undefined ? [item] : []));
  const fates = base.map((_, index): Fate<T> => {
    if (kept.has(index)) return { fate: 'kept' };
    if (edits.has(index)) return { fate: 'edited', to: edits.get(index) as T };
    return { fate: added.length > 0 ? 'rewritten' : 'gone' };
  });
  const order = items.flatMap(({ from }) => (from === undefined ? [] : [from]));
  return { fates, items, added, reordered: order.some((from, i) => i > 0 && from < (order[i - 1] ?? 0)) };
}

/** The places in the side's list of what is unchanged, each with its index in the base; of equals the first goes first. */
function equals<T>(base: readonly T[], side: readonly T[], { textOf }: Likeness<T>): Map<number, number> {
  const places = Map.groupBy(side.keys(), (place) => textOf(side[place] as T));
  for (const list of places.values()) list.reverse();
  const origin = new Map<number, number>();
  for (const [index, item] of base.entries()) {
    const place = places.get(textOf(item))?.pop();
    if (place !== undefined) origin.set(place, index);
  }
  return origin;
}

interface Succession<T> {
  /** In the base. */
  readonly index: number;
  /** In the side's list, where the item stands that it became. */
  readonly place: number;
  readonly item: T;
}

/** Pairs of a lost base item and a new one of the side, neither of which is kin to another. */
function successions<T>(
  base: readonly T[],
  side: readonly T[],
  kept: ReadonlySet<number>,
  origin: ReadonlyMap<number, number>,
  { kin }: Likeness<T>,
): Succession<T>[] {
  const lost = base.flatMap((item, index) => (kept.has(index) ? [] : [{ item, index }]));
  const strangers = side.flatMap((item, place) => (origin.has(place) ? [] : [{ item, place }]));
  return lost.flatMap(({ item: before, index }) => {
    const heir = onlyOne(strangers, ({ item }) => kin(before, item));
    const claim = heir && onlyOne(lost, ({ item }) => kin(item, heir.item));
    return heir && claim ? [{ index, ...heir }] : [];
  });
}

/** The one that is wanted; undefined where there is none or another one. Looks no further than that other one. */
function onlyOne<T>(all: readonly T[], wanted: (each: T) => boolean): T | undefined {
  const first = all.findIndex(wanted);
  const isOnly = first >= 0 && !all.some((each, place) => place > first && wanted(each));
  return isOnly ? all[first] : undefined;
}
