import { usePanel } from '../panel/panel-store';
import { useT } from '../ui/language';
import { ConflictScreen } from './ConflictScreen';
import { EditorScreen } from './EditorScreen';
import { ListScreen } from './ListScreen';
import { PlacesScreen } from './PlacesScreen';
import { useIcps } from './use-icps';

/** The ICPs: their list, the editor of one, where one lives, or a conflict to settle. */
export function IcpsScreen() {
  const t = useT();
  const icps = useIcps();
  const view = usePanel((panel) => panel.icps);
  if (!icps) return <p className="muted">{t('panel.loading')}</p>;
  if (view.is === 'editor') return <EditorScreen key={view.draft} draftKey={view.draft} icps={icps} />;
  if (view.is === 'conflict') {
    const isMeant = (row: { configId: string; accountId: string }) =>
      row.configId === view.configId && row.accountId === view.accountId;
    const conflict = icps.conflicts.find(isMeant);
    const base = icps.links.find(isMeant)?.base ?? null;
    const account = icps.accounts.find(({ id }) => id === view.accountId);
    if (conflict && account) return <ConflictScreen conflict={conflict} base={base} account={account} />;
  }
  const row = view.is === 'places' && icps.configs.find(({ id }) => id === view.configId);
  return row ? <PlacesScreen row={row} icps={icps} /> : <ListScreen icps={icps} />;
}
