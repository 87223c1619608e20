import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { listConfigs } from '../../lib/storage/configs';
import type { SightingRow } from '../../lib/storage/rows';
import { judge } from '../../lib/verdict/judge';
import { ShowOnPage } from '../evidence/ShowOnPage';
import { ChangedPage } from '../health/ChangedPage';
import { BackToList } from '../list/BackToList';
import { ListScreen } from '../list/ListScreen';
import { RankedList } from '../list/RankedList';
import { useActiveTab } from '../tab/use-active-tab';
import { useShown } from '../tab/use-shown';
import { TeachButton } from '../teach/TeachButton';
import { TeachScreen } from '../teach/TeachScreen';
import { useTeach } from '../teach/teach-store';
import { Empty } from '../ui/Empty';
import { useT } from '../ui/language';
import { NoIcps } from './NoIcps';
import { ProfileView } from './ProfileView';

/** The subject of the active tab and how well it fits, followed live. */
export function ProfileScreen() {
  const t = useT();
  const tab = useActiveTab();
  const shown = useShown(tab?.id);
  const isTeaching = useTeach((teach) => teach.isOpen);
  if (isTeaching) return <TeachScreen />;
  if (!tab || !shown) return null;
  switch (shown.is) {
    case 'list':
      return (
        <ListScreen tabId={tab.id} listed={shown.listed} most={Infinity}>
          <NoIcps />
        </ListScreen>
      );
    case 'chosen':
      return (
        <>
          <BackToList tabId={tab.id} />
          <Scored tabId={tab.id} sighting={shown.sighting} />
        </>
      );
    case 'subject':
      return (
        <>
          <Also tabId={tab.id} listed={shown.listed} />
          <Scored tabId={tab.id} sighting={shown.sighting} />
          <div>
            <TeachButton />
          </div>
        </>
      );
    case 'changed':
      return <ChangedPage />;
    default:
      return (
        <Empty title={t('profile.nothing')} hint={t('profile.nothingHint')}>
          <TeachButton />
        </Empty>
      );
  }
}

/** Whom a page about somebody lists besides. */
function Also({ tabId, listed }: { tabId: number; listed: readonly SightingRow[] }) {
  const t = useT();
  if (listed.length === 0) return null;
  return (
    <details>
      <summary>{t('list.title', { total: listed.length })}</summary>
      <RankedList tabId={tabId} listed={listed} most={Infinity}>
        {null}
      </RankedList>
    </details>
  );
}

function Scored({ tabId, sighting }: { tabId: number; sighting: SightingRow }) {
  const configs = useLiveQuery(listConfigs);
  const judged = useMemo(
    () =>
      configs &&
      judge(
        sighting.subject,
        configs.map(({ config }) => config),
      ),
    [configs, sighting],
  );
  if (!configs || !judged) return null;
  return (
    <ShowOnPage tabId={tabId} sighting={sighting}>
      <ProfileView sighting={sighting} judged={judged} configs={configs} />
    </ShowOnPage>
  );
}
