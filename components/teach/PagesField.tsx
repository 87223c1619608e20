import { isForPage } from '../../lib/reading/recipes/address';
import type { Picked } from '../../lib/recipes/answer.schema';
import { isPath } from '../../lib/recipes/schema';
import { Field } from '../ui/Field';
import { useT } from '../ui/language';
import { useTeach } from './teach-store';

/** For which pages of the site it is taught. */
export function PagesField({ picked }: { picked: Picked }) {
  const t = useT();
  const { path, setPath } = useTeach();
  const url = new URL(picked.url);
  const problem = problemOf(path, url);
  return (
    <Field
      label={t('teach.pages')}
      hint={t('teach.pagesHint', { host: url.hostname })}
      error={problem && t(`teach.${problem}`)}
    >
      {(wiring) => (
        <input {...wiring} value={path} spellCheck={false} onChange={({ target }) => setPath(target.value)} />
      )}
    </Field>
  );
}

/** What is wrong with a path for the page that was pointed at. */
function problemOf(path: string, url: URL) {
  if (!isPath(path)) return 'pagesWrong';
  return isForPage({ host: url.hostname, path }, url) ? undefined : 'pagesNotThis';
}
