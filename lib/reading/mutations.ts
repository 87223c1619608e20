/**
 * The attribute that marks our badges' hosts: what changes inside them is our own doing. It is no element of a name
 * of its own, since a page may define what such an element does, and so look into its closed shadow root.
 */
export const badgeMark = 'data-icp-lens-badge';

/** The hosts that we made. A copy of one carries the mark too, but is the page's doing. */
const made = new WeakSet<Node>();

/** Says that a badge's host is ours. */
export function noteBadge(host: Element): void {
  made.add(host);
}

const isBadge = (node: Node) => made.has(node);
const isCopy = (node: Node) =>
  !isBadge(node) && 'hasAttribute' in node && (node as Element).hasAttribute(badgeMark);

/** What comes and goes on any page without a word that is read: style, code, frames, comments, white space, empty boxes. */
function saysNothing(node: Node): boolean {
  if (node.nodeType !== 1) return node.nodeType !== 3 || !node.nodeValue?.trim();
  const element = node as Element;
  switch (element.tagName) {
    case 'STYLE':
    case 'IFRAME':
      return true;
    case 'SCRIPT':
      return !/json/i.test(element.getAttribute('type') ?? '');
    case 'DIV':
    case 'SPAN':
      return element.firstChild === null && !element.hasAttributes();
    default:
      return false;
  }
}

/** Whether the page changed itself where it may be read, and not we our badge. */
export function isPages(record: MutationRecord): boolean {
  const changed = [...record.addedNodes, ...record.removedNodes];
  const isIdle = changed.length > 0 && changed.every((node) => isBadge(node) || saysNothing(node));
  return !isBadge(record.target) && (!isIdle || upsetsBadges(record));
}

/** Whether the page took our badge away along with the text beside it, or put copies of it somewhere. */
export function upsetsBadges({ addedNodes, removedNodes }: MutationRecord): boolean {
  const removed = [...removedNodes];
  return (removed.some(isBadge) && !removed.every(isBadge)) || [...addedNodes].some(isCopy);
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
