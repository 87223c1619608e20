import { useLiveQuery } from 'dexie-react-hooks';
import { isForHost } from '../../lib/reading/recipes/address';
import type { Recipe } from '../../lib/reading/recipes/types';
import { isPath } from '../../lib/recipes/schema';
import { keepRecipes, listRecipes } from '../../lib/storage/recipes';
import { useActiveTab } from '../tab/use-active-tab';
import { useShown } from '../tab/use-shown';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { useToasts } from '../ui/toast-store';
import { PagesField } from './PagesField';
import { Preview } from './Preview';
import { readPagesAgain } from './read-again';
import { Recipes } from './Recipes';
import { recipeOf, useTeach } from './teach-store';
import { Tests } from './Tests';
import { usePointing } from './use-pointing';
import { WhatToTeach } from './WhatToTeach';

/** Teaches a field: what it is, the words on the page, why they would be found again, on which pages; and what was taught. */
export function TeachScreen() {
  const t = useT();
  const tab = useActiveTab();
  const say = useToasts((toasts) => toasts.say);
  const teach = useTeach();
  const { state, point, stop } = usePointing(tab?.id);
  const { picked, fact, open, clear } = teach;
  const recipe = recipeOf(teach);
  const isNameMissing = useNameMissing(tab?.id, recipe) && fact !== 'name';

  const save = async () => {
    if (!recipe || !picked) return;
    try {
      await keepRecipes([recipe]);
      await readPagesAgain(picked.tabId).catch(() => {});
      clear();
      say({ text: t('teach.saved', { fact: t(`fact.${fact}`) }) });
    } catch {
      say({ text: t('teach.saveFailed') });
    }
  };

  return (
    <>
      <div>
        <button type="button" className="plain" onClick={() => open(false)}>
          <Icon name="back" />
          {t('teach.back')}
        </button>
      </div>
      <Heading>{t('teach.title')}</Heading>
      <p className="muted">{t('teach.hint')}</p>
      <WhatToTeach />
      <div className="row">
        {state === 'pointing' ? (
          <button type="button" onClick={stop}>
            {t('teach.stop')}
          </button>
        ) : (
          <button type="button" className={picked ? '' : 'primary'} onClick={() => void point()}>
            <Icon name="target" />
            {picked ? t('teach.pointAgain') : t('teach.point')}
          </button>
        )}
      </div>
      <div role="status">{state === 'pointing' && <Notice kind="info">{t('teach.pointing')}</Notice>}</div>
      {state === 'refused' && <Notice kind="failure">{t('teach.notGranted')}</Notice>}
      {picked && <Preview picked={picked} />}
      {picked && recipe && (
        <>
          <PagesField picked={picked} />
          {isPath(recipe.path) && <Tests recipe={recipe} tabId={picked.tabId} />}
          {isNameMissing && <Notice kind="warning">{t('teach.nameToo')}</Notice>}
          <div>
            <button
              type="button"
              className="primary"
              disabled={!isPath(recipe.path)}
              onClick={() => void save()}
            >
              {t('teach.save')}
            </button>
          </div>
        </>
      )}
      <Recipes />
    </>
  );
}

/** Whether nothing says yet whom such pages are about: what is read of many as one is the site's vendor. */
function useNameMissing(tabId: number | undefined, recipe: Recipe | undefined): boolean {
  const shown = useShown(tabId);
  const { host = '', kind = 'company', path = '' } = recipe ?? {};
  const read = shown?.is === 'subject' ? shown.sighting : undefined;
  const isVendor = path.includes('*') && read?.key === `company:${host}`;
  const isKnown = read?.subject.kind === kind && !isVendor;
  const rows = useLiveQuery(() => listRecipes());
  const isTaught = rows?.some(
    ({ recipe }) => isForHost(recipe, host) && recipe.fields.some(({ fact }) => fact === 'name'),
  );
  return shown !== undefined && !isKnown && isTaught === false;
}
