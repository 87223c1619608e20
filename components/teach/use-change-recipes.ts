import { undoRecipes, type RecipesBefore } from '../../lib/storage/recipes';
import { useToasts } from '../ui/toast-store';
import { readPagesAgain } from './read-again';

/** Once a change of recipes is made, has the pages read again and says what became of it; it can be undone. */
export function useChangeRecipes(): (change: Promise<RecipesBefore>, text: string) => Promise<void> {
  const say = useToasts((toasts) => toasts.say);
  return async (change, text) => {
    const before = await change;
    await readPagesAgain();
    say({ text, undo: () => undoRecipes(before).then(() => readPagesAgain()) });
  };
}
