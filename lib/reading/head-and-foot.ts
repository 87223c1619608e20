/**
 * The most that is looked at: of a page of more elements so many nodes at its beginning and so many elements at its
 * end, and of any page so many nodes.
 */
const most = { elements: 5_000, first: 5_000, last: 2_500, nodes: 50_000 };

/**
 * Goes through the elements and texts of a page in their order; of a huge page only its head and its foot, where it
 * says whose it is. Nothing is looked at inside those for which `enter` answers false.
 */
export function walkHeadAndFoot(body: Element, enter: (node: Element | Text) => boolean): void {
  const walker = body.ownerDocument.createTreeWalker(body, 1 | 4);
  const all = body.getElementsByTagName('*');
  const foot = all.length > most.elements ? all[all.length - most.last] : undefined;
  let node: Node | null = body;
  for (let seen = 1; node && seen < most.nodes; seen += 1) {
    const isOpen = enter(node as Element | Text);
    node = isOpen ? walker.nextNode() : nextOutside(walker);
    if (seen === most.first && foot && node && isBefore(node, foot)) node = walker.currentNode = foot;
  }
}

function nextOutside(walker: TreeWalker): Node | null {
  do if (walker.nextSibling()) return walker.currentNode;
  while (walker.parentNode());
  return null;
}

function isBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & node.DOCUMENT_POSITION_FOLLOWING) > 0;
}
