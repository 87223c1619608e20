import { invisible, oneLine } from '../text';
import { shadowOf, type Root } from './shown';

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

/** White space and marks that a label's words don't have; looked for first, since texts are many and mostly even. */
const uneven = new RegExp(String.raw`[^\S ]| {2}|[${invisible}]`);
const noLabel = /^(?:OPTION|SCRIPT|STYLE|TEXTAREA)$/;

/** What one walk through a page finds: its document and every open shadow root in it, and where labels stand. */
export interface Page {
  readonly roots: readonly Root[];
  readonly labels: Labels;
}

const ELEMENTS_AND_TEXTS = 1 | 4;

/** Walks through a page once, looking for these labels wherever a text begins with one. */
export function openPage(document: Document, wanted: readonly string[]): Page {
  const labels = new Map<string, Element[]>(wanted.map((words) => [labelWords(words), []]));
  const byInitial = Map.groupBy(labels.keys(), (words) => words.charAt(0));
  const roots: Root[] = [document];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, ELEMENTS_AND_TEXTS);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const shadow = node.nodeType === 1 ? shadowOf(node as Element) : null;
      if (shadow) roots.push(shadow);
      if (node.nodeType === 3)
        for (const words of begunBy(node, byInitial)) {
          const parent = parentOfText(node);
          if (parent && !noLabel.test(parent.tagName)) labels.get(words)?.push(parent);
        }
    }
  }
  return { roots, labels };
}

/** Which of the words looked for a text begins with. */
function begunBy(node: Node, byInitial: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const text = (node.nodeValue ?? '').trimStart();
  const among = byInitial.get(text.charAt(0).toLowerCase());
  if (!among) return [];
  const start = text.slice(0, 2 * longestLabel).toLowerCase();
  const line = uneven.test(start) ? oneLine(start) : start;
  return among.filter((words) => beginsWith(line, words));
}

/** Whether these words, and not longer ones, begin a text. */
function beginsWith(text: string, words: string): boolean {
  return text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
}

/** The element a text stands in; directly in a shadow root that is its host. */
function parentOfText({ parentElement, parentNode }: Node): Element | null {
  return parentElement ?? (parentNode && 'host' in parentNode ? (parentNode as ShadowRoot).host : null);
}
