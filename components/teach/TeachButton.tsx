import { useLiveQuery } from 'dexie-react-hooks';
import { scriptFor, scripts } from '../../lib/page/scripts';
import { getView } from '../../lib/storage/views';
import { useActiveTab } from '../tab/use-active-tab';
import { useT } from '../ui/language';
import { useTeach } from './teach-store';

/**
 * Leads to teaching a field of the page that is shown. Not on LinkedIn: its own readers know its pages, and its script
 * has to stay small.
 */
export function TeachButton() {
  const t = useT();
  const tab = useActiveTab();
  const open = useTeach((teach) => teach.open);
  const view = useLiveQuery(async () => (tab ? await getView(tab.id) : undefined), [tab]);
  if (view && scriptFor(view.url) === scripts.linkedIn) return null;
  return (
    <button type="button" onClick={() => open(true)}>
      {t('teach.open')}
    </button>
  );
}
