import { onMessage, sendMessage } from '../messages';
import type { Reader } from '../reading/reader';
import { withRecipes } from '../reading/recipes/reader';
import { followPage } from './follow';

/**
 * Follows a page by its reader and by what reps taught of its site, until told to stop; begins anew when what was
 * taught changes. If that can't be learnt, by the reader alone.
 */
export function followTaught(window: Window & typeof globalThis, reader: Reader, signal: AbortSignal): void {
  let following = new AbortController();
  const begin = async () => {
    const recipes = await sendMessage('recipes').catch(() => []);
    following.abort();
    if (signal.aborted) return;
    following = new AbortController();
    followPage(window, withRecipes(reader, recipes), AbortSignal.any([signal, following.signal]));
  };
  const stopListening = onMessage('recipesChanged', begin);
  signal.addEventListener('abort', stopListening);
  void begin();
}
