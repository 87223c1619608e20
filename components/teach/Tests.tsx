import type { Recipe } from '../../lib/reading/recipes/types';
import { useT } from '../ui/language';
import { useTests, type Test } from './use-tests';

const withoutOrigin = (url: string) => url.slice(new URL(url).origin.length);

/** What would be read on the other pages of the site. */
export function Tests({ recipe, tabId }: { recipe: Recipe; tabId: number }) {
  const t = useT();
  const tests = useTests(recipe, tabId);
  const words = ({ text }: Test) =>
    text === undefined
      ? t('teach.testNotOpen')
      : text === null
        ? t('teach.testNothing')
        : t('teach.testRead', { text });
  return (
    <section className="stack tight">
      <h2>{t('teach.tests')}</h2>
      <p className="hint">{t('teach.testsHint')}</p>
      {tests?.length === 0 && <p className="muted">{t('teach.noTests')}</p>}
      <ul className="stack tight">
        {tests?.map((test) => (
          <li key={test.url}>
            <a href={test.url} target="_blank" rel="noreferrer">
              {withoutOrigin(test.url)}
            </a>
            {' · '}
            {words(test)}
          </li>
        ))}
      </ul>
    </section>
  );
}
