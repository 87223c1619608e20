import { isSeen } from './visible-lines';

/** What may be hidden by its own markup: to show it changes what is read, though not the words. */
const mayBeHidden = '[hidden], [style*="display" i]';

/**
 * Makes something of a page's text, and answers the same again as long as the page has the same words, of which the
 * same are hidden. Most of what changes on a page changes neither, and to compare them is far cheaper than to read.
 */
export function perText<Made>(make: (document: Document) => Made): (document: Document) => Made {
  const known = new WeakMap<Document, { words: string; unseen: readonly Element[]; made: Made }>();
  return (document) => {
    const words = document.body.textContent;
    const unseen = [...document.querySelectorAll(mayBeHidden)].filter((element) => !isSeen(element));
    const before = known.get(document);
    if (before?.words === words && isSame(before.unseen, unseen)) return before.made;
    const made = make(document);
    known.set(document, { words, unseen, made });
    return made;
  };
}

function isSame(some: readonly Element[], others: readonly Element[]): boolean {
  return some.length === others.length && some.every((element, index) => element === others[index]);
}
