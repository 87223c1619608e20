import { useT } from '../ui/language';
import { useTeach } from './teach-store';

/** Leads to teaching a field of the page that is shown. */
export function TeachButton() {
  const t = useT();
  const open = useTeach((teach) => teach.open);
  return (
    <button type="button" onClick={() => open(true)}>
      {t('teach.open')}
    </button>
  );
}
