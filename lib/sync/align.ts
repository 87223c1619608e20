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
export function align<T>(base: readonly T[], side: readonly T[], { textOf, kin }: Likeness<T>): Alignment<T> {
  const texts = side.map(textOf);
  const origin = new Map<number, number>();
  const lost: number[] = [];
  base.forEach((item, index) => {
    const at = texts.findIndex((text, place) => text === textOf(item) && !origin.has(place));
    if (at >= 0) origin.set(at, index);
    else lost.push(index);
  });

  const strangers = side.flatMap((item, place) => (origin.has(place) ? [] : [{ item, place }]));
  const kinOf = new Map(
    lost.map((index) => [index, strangers.filter(({ item }) => kin(base[index] as T, item))]),
  );
  const edits = new Map<number, T>();
  for (const [index, [only, ...others]] of kinOf) {
    const claims = [...kinOf.values()].filter((kins) => kins.some(({ place }) => place === only?.place));
    if (!only || others.length > 0 || claims.length > 1) continue;
    edits.set(index, only.item);
    origin.set(only.place, index);
  }

  const items = side.map((item, place) => ({ item, from: origin.get(place) }));
  const added = items.flatMap(({ item, from }) => (from === undefined ? [item] : []));
  const fates = base.map((_, index): Fate<T> => {
    if (!lost.includes(index)) return { fate: 'kept' };
    if (edits.has(index)) return { fate: 'edited', to: edits.get(index) as T };
    return { fate: added.length > 0 ? 'rewritten' : 'gone' };
  });
  const order = items.flatMap(({ from }) => (from === undefined ? [] : [from]));
  return { fates, items, added, reordered: order.some((from, i) => i > 0 && from < (order[i - 1] ?? 0)) };
}
