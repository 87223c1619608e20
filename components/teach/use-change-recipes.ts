import { undoRecipes, type RecipesBefore } from '../../lib/storage/recipes';
import { useT } from '../ui/language';
import { useToasts } from '../ui/toast-store';
import { readPagesAgain } from './read-again';

/**
 * Once a change of recipes is made, has the pages read again and says what became of it; it can be undone. One that
 * failed, for want of room, is said too.
 */
export function useChangeRecipes(): (change: Promise<RecipesBefore>, text: string) => Promise<void> {
  const t = useT();
  const say = useToasts((toasts) => toasts.say);
  return async (change, text) => {
    const before = await change.catch(() => undefined);
    if (!before) return say({ text: t('teach.saveFailed') });
    await readPagesAgain();
    say({ text, undo: () => undoRecipes(before).then(() => readPagesAgain()) });
  };
}
