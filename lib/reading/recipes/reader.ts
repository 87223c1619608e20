import { after } from '../after';
import { attempt, type Reader } from '../reader';
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
      const taught = attempt(() => lookUp(recipes, document, url));
      return after(
        reader.see(document, url),
        (seen) => (taught && attempt(() => withTaught(seen, taught))) ?? seen,
      );
    },
    health(document, url) {
      const checks = reader.health(document, url);
      return [...checks, ...(attempt(() => taughtHealth(recipes, document, url)) ?? [])];
    },
    address: (url) => recordAddress(url, recipes.filter((recipe) => isForPage(recipe, url)).flatMap(namedIn)),
  };
}
