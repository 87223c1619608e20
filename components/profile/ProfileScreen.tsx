import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { listConfigs } from '../../lib/storage/configs';
import type { SightingRow } from '../../lib/storage/rows';
import { judge } from '../../lib/verdict/judge';
import { usePanel } from '../panel/panel-store';
import { useActiveTab } from '../tab/use-active-tab';
import { useShown } from '../tab/use-shown';
import { Empty } from '../ui/Empty';
import { useT } from '../ui/language';
import { ProfileView } from './ProfileView';

/** The subject of the active tab and how well it fits, followed live. */
export function ProfileScreen() {
  const t = useT();
  const tab = useActiveTab();
  const shown = useShown(tab?.id);
  if (!shown) return null;
  if (shown.is !== 'subject') return <Empty title={t('profile.nothing')} hint={t('profile.nothingHint')} />;
  return <Scored sighting={shown.sighting} />;
}

function Scored({ sighting }: { sighting: SightingRow }) {
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
  const show = usePanel((panel) => panel.show);
  if (!configs || !judged) return null;
  return <ProfileView sighting={sighting} judged={judged} configs={configs} onShow={show} />;
}
