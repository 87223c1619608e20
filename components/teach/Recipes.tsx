import { useLiveQuery } from 'dexie-react-hooks';
import type { Teachable } from '../../lib/reading/recipes/types';
import type { RecipeRow } from '../../lib/recipes/row.schema';
import { deleteRecipe, forgetField, listRecipes, setRecipeOn } from '../../lib/storage/recipes';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { Switch } from '../ui/Switch';
import { readPagesAgain } from './read-again';
import { pagesOf, RecipeCard } from './RecipeCard';
import { ShareRecipes } from './ShareRecipes';
import { useChangeRecipes } from './use-change-recipes';
import { usePolicy } from './use-policy';

/** What was taught on this device and what the organization's policy brings, which can't be changed here. */
export function Recipes() {
  const t = useT();
  const rows = useLiveQuery(() => listRecipes());
  const policy = usePolicy();
  const change = useChangeRecipes();
  if (!rows) return null;

  const remove = ({ id, recipe }: RecipeRow) =>
    void change(deleteRecipe(id), t('teach.deleted', { pages: pagesOf(recipe) }));
  const forget = ({ id }: RecipeRow, fact: Teachable) =>
    void change(forgetField(id, fact), t('teach.forgotten', { fact: t(`fact.${fact}`) }));
  const turn = ({ id }: RecipeRow, isOn: boolean) => void setRecipeOn(id, isOn).then(() => readPagesAgain());

  return (
    <section className="stack">
      <h2>{t('teach.recipes')}</h2>
      {rows.length === 0 && <p className="muted">{t('teach.none')}</p>}
      {rows.length > 0 && (
        <ul className="stack">
          {rows.map((row) => (
            <RecipeCard key={row.id} recipe={row.recipe} onForget={(fact) => forget(row, fact)}>
              <Switch
                label={t('teach.on', { pages: pagesOf(row.recipe) })}
                checked={row.isOn}
                onChange={(isOn) => turn(row, isOn)}
              />
              <button
                type="button"
                className="icon"
                aria-label={t('teach.delete', { pages: pagesOf(row.recipe) })}
                onClick={() => remove(row)}
              >
                <Icon name="bin" />
              </button>
            </RecipeCard>
          ))}
        </ul>
      )}
      <ShareRecipes recipes={rows.map(({ recipe }) => recipe)} />
      {policy.wrong.length > 0 && (
        <Notice kind="warning">{t('teach.policyWrong', { places: policy.wrong.join(', ') })}</Notice>
      )}
      {policy.recipes.length > 0 && (
        <>
          <h2>{t('teach.policy')}</h2>
          <ul className="stack">
            {policy.recipes.map((recipe, index) => (
              <RecipeCard key={index} recipe={recipe} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
