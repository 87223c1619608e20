/**
 * The attribute that marks our badges' hosts: what changes inside them is our own doing. It is no element of a name
 * of its own, since a page may define what such an element does, and so look into its closed shadow root.
 */
export const badgeMark = 'data-icp-lens-badge';

const isBadge = (node: Node) => 'hasAttribute' in node && (node as Element).hasAttribute(badgeMark);

/** Whether the page changed itself, and not we our badge. */
export function isPages({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const changed = [...addedNodes, ...removedNodes];
  return !isBadge(target) && (changed.length === 0 || !changed.every(isBadge));
}

/** Whether the page took our badge away along with the text beside it. */
export function wipesBadge({ removedNodes }: MutationRecord): boolean {
  const removed = [...removedNodes];
  return removed.some(isBadge) && !removed.every(isBadge);
}

/** So many levels up from a change the element that holds it is looked for. */
const DEPTH = 6;

/** Those of the elements inside which something changed, or which were taken out. */
export function changedAmong(
  elements: ReadonlySet<Node | null>,
  mutations: readonly MutationRecord[],
): ReadonlySet<Node> {
  const changed = new Set<Node>();
  const note = (node: Node) => void (elements.has(node) && changed.add(node));
  for (const { target, removedNodes } of mutations) {
    removedNodes.forEach(note);
    let node: Node | null = target;
    for (let up = 0; node && up < DEPTH; up += 1, node = node.parentNode) note(node);
  }
  return changed;
}
