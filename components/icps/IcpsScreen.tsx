import { usePanel } from '../panel/panel-store';
import { useT } from '../ui/language';
import { ConflictScreen } from './ConflictScreen';
import { EditorScreen } from './EditorScreen';
import { ListScreen } from './ListScreen';
import { useIcps } from './use-icps';

/** The ICPs: their list, the editor of one, or a conflict to settle. */
export function IcpsScreen() {
  const t = useT();
  const icps = useIcps();
  const view = usePanel((panel) => panel.icps);
  if (!icps) return <p className="muted">{t('panel.loading')}</p>;
  if (view.is === 'editor') return <EditorScreen key={view.draft} draftKey={view.draft} icps={icps} />;
  const conflict =
    view.is === 'conflict' &&
    icps.conflicts.find(
      ({ configId, accountId }) => configId === view.configId && accountId === view.accountId,
    );
  return conflict ? <ConflictScreen conflict={conflict} /> : <ListScreen icps={icps} />;
}
