import { useEffect, useState } from 'react';
import type { Recipe } from '../../lib/reading/recipes/types';
import { pagesToday } from '../../lib/storage/pages-today';
import { askPage } from './ask-page';

/** What a recipe reads on another page; null: nothing, undefined: the page isn't open. */
export interface Test {
  readonly url: string;
  readonly text: string | null | undefined;
}

/**
 * Tries a recipe on the other pages it is for that were seen today, those that are open now; undefined while it is
 * tried. What stood on pages that are closed is kept nowhere, so those are only named.
 */
export function useTests(recipe: Recipe, tabId: number): readonly Test[] | undefined {
  const [done, setDone] = useState<{ readonly key: string; readonly tests: readonly Test[] }>();
  const key = JSON.stringify([recipe, tabId]);
  useEffect(() => {
    let isCurrent = true;
    const [wanted, here] = JSON.parse(key) as [Recipe, number];
    void tryAll(wanted, here).then((tests) => {
      if (isCurrent) setDone({ key, tests });
    });
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return done?.key === key ? done.tests : undefined;
}

async function tryAll(recipe: Recipe, here: number): Promise<Test[]> {
  const pages = await pagesToday(recipe);
  const thisPage = pages.find(({ tabId }) => tabId === here)?.url;
  const others = pages.filter(({ url }) => url !== thisPage);
  return Promise.all(
    others.map(async ({ url, tabId }) => ({
      url,
      text: tabId === null ? undefined : await tryOn(tabId, recipe).catch(() => undefined),
    })),
  );
}

async function tryOn(tabId: number, recipe: Recipe): Promise<string | null | undefined> {
  const answer = await askPage(tabId, { ask: 'try', recipe });
  if (answer?.is !== 'tried' || !answer.isFor) return undefined;
  return answer.read[0]?.text ?? null;
}
