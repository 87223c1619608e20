import type { CDPSession, Page } from 'playwright-core';
import { badgeMark } from '../../../lib/reading/mutations';
import { badgeOf, within, type ShownBadge, type Tree } from './tree';

/**
 * Every badge on a page in Chromium. Their shadow roots are closed to the page's scripts and to Playwright,
 * but not to the browser's own protocol.
 */
export async function readBadges(page: Page): Promise<ShownBadge[]> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await wholeDocument(cdp);
  await cdp.detach();
  return [...within(treeOf(root))].filter(({ attributes }) => badgeMark in attributes).map(badgeOf);
}

const wholeDocument = (cdp: CDPSession) => cdp.send('DOM.getDocument', { depth: -1, pierce: true });

type Node = Awaited<ReturnType<typeof wholeDocument>>['root'];

function treeOf(node: Node): Tree {
  return {
    name: node.localName,
    attributes: pairs(node.attributes ?? []),
    text: node.nodeType === 3 ? node.nodeValue : '',
    children: [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(treeOf),
  };
}

/** `[name, value, name, value …]` as a record. */
function pairs(flat: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : [])),
  );
}
