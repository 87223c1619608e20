import { useLiveQuery } from 'dexie-react-hooks';
import { listConfigs } from '../../lib/storage/configs';
import type { SightingRow } from '../../lib/storage/rows';
import { judge } from '../../lib/verdict/judge';
import { BackToList } from '../list/BackToList';
import { ChangedPage } from '../health/ChangedPage';
import { ListScreen } from '../list/ListScreen';
import { Empty } from '../ui/Empty';
import { useT } from '../ui/language';
import { useSyncOnline } from '../use-sync-online';
import { OpenPanelButton } from './OpenPanelButton';
import { PopupSync } from './PopupSync';
import { PopupVerdict } from './PopupVerdict';
import { usePage } from './use-page';

/** So many of a list; the side panel shows all. */
const MOST_LISTED = 5;

/** The toolbar button's window: the verdict of this tab, how sync stands, the way to the side panel. */
export function Popup() {
  const t = useT();
  const page = usePage();
  useSyncOnline();
  return (
    <div className="popup screen">
      <main className="stack" aria-live="polite">
        {page.is === 'reading' && <p className="muted">{t('popup.reading')}</p>}
        {page.is === 'unreadable' && (
          <Empty icon="info" title={t('popup.unreadable')} hint={t('popup.unreadableHint')} />
        )}
        {page.is === 'nobody' && <Empty title={t('profile.nothing')} hint={t('popup.nothingHint')} />}
        {page.is === 'changed' && <ChangedPage />}
        {page.is === 'list' && (
          <ListScreen tabId={page.tabId} listed={page.listed} most={MOST_LISTED}>
            <Empty title={t('profile.noIcps')} hint={t('profile.noIcpsHint')} />
          </ListScreen>
        )}
        {page.is === 'chosen' && <BackToList tabId={page.tabId} />}
        {(page.is === 'subject' || page.is === 'chosen') && <Scored sighting={page.sighting} />}
      </main>
      <OpenPanelButton windowId={page.windowId} />
      <PopupSync />
    </div>
  );
}

function Scored({ sighting }: { sighting: SightingRow }) {
  const t = useT();
  const configs = useLiveQuery(() => listConfigs());
  if (!configs) return null;
  const [best] = judge(
    sighting.subject,
    configs.map(({ config }) => config),
  );
  if (!best) return <Empty title={t('profile.noIcps')} hint={t('profile.noIcpsHint')} />;
  return <PopupVerdict subject={sighting.subject} judged={best} />;
}
