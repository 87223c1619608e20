import type { Reader } from '../reader';
import { valueOf } from './shown';
import { lookUp, recipesFor, withTaught } from './apply';
import type { Recipe } from './types';

/** A reader that also reads what reps taught, and is what it was where nothing was taught. Never throws. */
export function withRecipes(reader: Reader, recipes: readonly Recipe[]): Reader {
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
      return found ? withTaught(reading, found.taught, found.kind) : reading;
    },
    anchor(document, url) {
      const name = taughtOn(document, url)?.taught.get('name')?.element;
      return name && valueOf(name) === undefined ? name : reader.anchor(document, url);
    },
  };
}
