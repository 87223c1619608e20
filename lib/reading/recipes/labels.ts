import { oneLine } from '../text';
import type { Root } from './shown';

/** The longest words that are taken for a label, in characters. */
export const longestLabel = 60;

/** A label's words as they are compared: no case, no colon or star at the end. */
export function labelWords(text: string): string {
  return oneLine(text)
    .replace(/[\s:：*]+$/, '')
    .toLowerCase();
}

/** Where the words of labels stand: by the words as compared, the elements that hold a text beginning with them. */
export type Labels = ReadonlyMap<string, readonly Element[]>;

const noLabel = /^(?:OPTION|SCRIPT|STYLE|TEXTAREA)$/;

/** Finds these words in one walk through the page, wherever a text begins with them. */
export function findLabels(roots: readonly Root[], wanted: readonly string[]): Labels {
  const found = new Map<string, Element[]>(wanted.map((words) => [labelWords(words), []]));
  const byInitial = Map.groupBy(found.keys(), (words) => words.charAt(0));
  for (const root of roots) {
    const walker = (root.ownerDocument ?? root).createTreeWalker(root, 4);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = (node.nodeValue ?? '').trimStart();
      const parent = parentOfText(node);
      for (const words of byInitial.get(text.charAt(0).toLowerCase()) ?? [])
        if (parent && !noLabel.test(parent.tagName) && beginsWith(text.slice(0, 4 * longestLabel), words))
          found.get(words)?.push(parent);
    }
  }
  return found;
}

function beginsWith(text: string, words: string): boolean {
  return labelWords(oneLine(text).slice(0, words.length)) === words;
}

/** The element a text stands in; directly in a shadow root that is its host. */
function parentOfText({ parentElement, parentNode }: Node): Element | null {
  return parentElement ?? (parentNode && 'host' in parentNode ? (parentNode as ShadowRoot).host : null);
}
