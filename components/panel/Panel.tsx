import type { ComponentType } from 'react';
import { AccountScreen } from '../account/AccountScreen';
import { IcpsScreen } from '../icps/IcpsScreen';
import { ProfileScreen } from '../profile/ProfileScreen';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { Tabs } from '../ui/Tabs';
import { Toasts } from '../ui/Toasts';
import { useSyncOnline } from '../use-sync-online';
import { sections, usePanel, type Section } from './panel-store';

const screens: Record<Section, ComponentType> = {
  profile: ProfileScreen,
  icps: IcpsScreen,
  account: AccountScreen,
};

/** The side panel: who is on the page and how well they fit, the ICPs, the account. */
export function Panel() {
  const t = useT();
  const { section, show } = usePanel();
  useSyncOnline();
  const Screen = screens[section];
  const tabs = sections.map((name) => ({ name, label: t(`panel.${name}`) }));
  return (
    <main>
      <Tabs label={t('panel.sections')} tabs={tabs} selected={section} onSelect={show}>
        <ErrorBoundary key={section} fallback={(retry) => <Crashed onRetry={retry} />}>
          <Screen />
        </ErrorBoundary>
      </Tabs>
      <Toasts />
    </main>
  );
}

function Crashed({ onRetry }: { onRetry: () => void }) {
  const t = useT();
  return (
    <Notice kind="failure">
      <p>{t('panel.crashed')}</p>
      <div>
        <button type="button" onClick={onRetry}>
          {t('panel.tryAgain')}
        </button>
      </div>
    </Notice>
  );
}
