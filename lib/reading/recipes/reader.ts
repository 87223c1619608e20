import type { Reader } from '../reader';
import { valueOf } from './shown';
import { lookUp, recipesFor, withTaught } from './apply';
import type { Recipe } from './types';

/** A reader that also reads what reps taught, and is what it was where nothing was taught. Never throws. */
export function withRecipes(reader: Reader, recipes: readonly Recipe[]): Reader {
  /** Where the name stood when the page was read last: the badge's place is asked for right after. */
  let named: { readonly href: string; readonly element: Element | undefined } | undefined;
  const taughtOn = (document: Document, url: URL) => {
    const [first] = recipesFor(recipes, url);
    if (!first) return undefined;
    try {
      return { kind: first.kind, taught: lookUp(recipes, document, url) };
    } catch {
      // A hostile page can break the document's own methods; the reader knows how to live with that.
      return undefined;
    }
  };
  return {
    ...reader,
    read(document, url) {
      const reading = reader.read(document, url);
      const found = taughtOn(document, url);
      named = { href: url.href, element: found?.taught.get('name')?.element };
      return found ? withTaught(reading, found.taught, found.kind) : reading;
    },
    anchor(document, url) {
      const isJustRead = named?.href === url.href && named.element?.isConnected !== false;
      const name = isJustRead ? named?.element : taughtOn(document, url)?.taught.get('name')?.element;
      return name && valueOf(name) === undefined ? name : reader.anchor(document, url);
    },
  };
}
