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
  const problem = problemOf(path, picked);
  return (
    <Field
      label={t('teach.pages')}
      hint={t('teach.pagesHint', { host: picked.host })}
      error={problem && t(`teach.${problem}`)}
    >
      {(wiring) => (
        <input {...wiring} value={path} spellCheck={false} onChange={({ target }) => setPath(target.value)} />
      )}
    </Field>
  );
}

/** What is wrong with a path for the page that was pointed at. */
function problemOf(path: string, { host, path: here }: Picked) {
  if (!isPath(path)) return 'pagesWrong';
  return isForPage({ host, path }, new URL(here, `https://${host}`)) ? undefined : 'pagesNotThis';
}
