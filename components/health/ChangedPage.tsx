import { Empty } from '../ui/Empty';
import { useT } from '../ui/language';

/** The page is of a kind that we read, and not as we know it. */
export function ChangedPage() {
  const t = useT();
  return <Empty icon="warning" title={t('health.pageChanged')} hint={t('health.pageChangedHint')} />;
}
