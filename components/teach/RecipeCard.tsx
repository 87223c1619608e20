import type { ReactNode } from 'react';
import type { Recipe, Teachable } from '../../lib/reading/recipes/types';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { anchorWords } from './anchor-words';

interface RecipeCardProps {
  readonly recipe: Recipe;
  /** Missing where nothing of it can be changed. */
  readonly onForget?: (fact: Teachable) => void;
  /** What can be done with it as a whole. */
  readonly children?: ReactNode;
}

/** The pages a recipe is for, in short. */
export const pagesOf = ({ host, path }: Recipe) => host + path;

/** One recipe: for which pages, whom they are about, and where each fact stands. */
export function RecipeCard({ recipe, onForget, children }: RecipeCardProps) {
  const t = useT();
  return (
    <li className="card stack tight">
      <div className="row apart">
        <h3 className="grow">{pagesOf(recipe)}</h3>
        {children}
      </div>
      <p className="muted small">{t(`teach.${recipe.kind}`)}</p>
      <ul className="stack tight">
        {recipe.fields.map(({ fact, anchor }) => (
          <li key={fact} className="row top">
            <span className="grow">
              <strong>{t(`fact.${fact}`)}</strong> <span className="small">{anchorWords(anchor, t)}</span>
            </span>
            {onForget && (
              <button
                type="button"
                className="icon"
                aria-label={t('teach.forget', { fact: t(`fact.${fact}`), pages: pagesOf(recipe) })}
                onClick={() => onForget(fact)}
              >
                <Icon name="cross" />
              </button>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
