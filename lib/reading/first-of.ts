/** The first of a list of nodes, as which queries are looked at: no page is sane that holds more of anything. */
export function firstOf<Item>(list: ArrayLike<Item>, most = 1_000): Item[] {
  return Array.prototype.slice.call(list, 0, most) as Item[];
}

/** The last of a list of nodes: of one that grows at its end, those that came last. */
export function lastOf<Item>(list: ArrayLike<Item>, most: number): Item[] {
  return Array.prototype.slice.call(list, -most) as Item[];
}
