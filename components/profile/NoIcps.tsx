import { usePanel } from '../panel/panel-store';
import { Empty } from '../ui/Empty';
import { useT } from '../ui/language';

/** In the panel without an active ICP: where to get one. */
export function NoIcps() {
  const t = useT();
  const show = usePanel((panel) => panel.show);
  return (
    <Empty title={t('profile.noIcps')} hint={t('profile.noIcpsHint')}>
      <button type="button" className="primary" onClick={() => show('icps')}>
        {t('profile.goToIcps')}
      </button>
      <button type="button" onClick={() => show('account')}>
        {t('profile.goToAccount')}
      </button>
    </Empty>
  );
}
