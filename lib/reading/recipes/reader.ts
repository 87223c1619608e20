import { after } from '../after';
import type { Reader } from '../reader';
import { recordAddress } from '../record-address';
import { isForPage, namedIn } from './address';
import type { Seen } from '../types';
import { lookUp, withTaught } from './apply';
import { taughtHealth } from './health';
import type { Recipe } from './types';

/** A reader that also reads what reps taught, and is what it was where nothing was taught. Never throws. */
export function withRecipes(reader: Reader<Seen>, recipes: readonly Recipe[]): Reader<Seen>;
export function withRecipes(reader: Reader, recipes: readonly Recipe[]): Reader;
export function withRecipes(reader: Reader, recipes: readonly Recipe[]): Reader {
  return {
    ...reader,
    see(document, url) {
      return after(reader.see(document, url), (seen) => {
        try {
          const taught = lookUp(recipes, document, url);
          return taught ? withTaught(seen, taught) : seen;
        } catch {
          // A hostile page can break the document's own methods; the reader knows how to live with that.
          return seen;
        }
      });
    },
    health(document, url) {
      const checks = reader.health(document, url);
      try {
        return [...checks, ...taughtHealth(recipes, document, url)];
      } catch {
        return checks;
      }
    },
    address: (url) => recordAddress(url, recipes.filter((recipe) => isForPage(recipe, url)).flatMap(namedIn)),
  };
}
