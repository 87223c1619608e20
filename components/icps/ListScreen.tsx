import { isActive } from '../../lib/icp/schema';
import { deleteConfig, setActive, undoDelete } from '../../lib/storage/configs';
import { UNDO_FOR } from '../../lib/storage/outbox';
import type { ConfigRow } from '../../lib/storage/rows';
import { accountWords } from '../account/account-words';
import { announceDeletion, announceEdit } from '../announce';
import { useActiveCounts } from '../bulk/use-active-counts';
import { usePanel } from '../panel/panel-store';
import { Recalculation } from '../stats/Recalculation';
import { useRecalculate } from '../stats/use-recalculate';
import { useT } from '../ui/language';
import { useToasts } from '../ui/toast-store';
import { draftOf, newDraft } from './draft';
import { NEW, useDrafts } from './draft-store';
import { IcpList } from './IcpList';
import type { IcpActions } from './IcpListItem';
import { deletersOf } from './places';
import type { Icps } from './use-icps';

/** The list, with what its buttons do. */
export function ListScreen({ icps }: { icps: Icps }) {
  const t = useT();
  const say = useToasts((toasts) => toasts.say);
  const recalculate = useRecalculate();
  const counts = useActiveCounts(icps.configs);
  const showIcps = usePanel((panel) => panel.showIcps);
  const { drafts, put, drop } = useDrafts();
  const carryOut = (work: () => Promise<unknown>) =>
    void work().then(announceEdit, () => say({ text: t('icps.failed') }));

  const open = (key: string, draft: () => ReturnType<typeof newDraft>) => {
    if (!drafts[key]) put(key, draft());
    showIcps({ is: 'editor', draft: key });
  };
  const remove = async (row: ConfigRow) => {
    const names = deletersOf(row.id, icps).map((account) => accountWords(account, t));
    const undo = await deleteConfig(row.id, undefined, UNDO_FOR);
    if (!undo) return;
    const draft = drafts[row.id];
    drop(row.id);
    const restore = async () => {
      await undoDelete(undo);
      if (draft) put(row.id, draft);
    };
    const { label } = row.config;
    const accounts = new Intl.ListFormat(t.locale).format(names);
    const text =
      names.length > 0
        ? t('icps.deletedIn', { label, accounts, seconds: UNDO_FOR / 1_000 })
        : t('icps.deleted', { label });
    say({ text, undo: () => carryOut(restore) });
    await announceDeletion();
  };
  const actions: IcpActions = {
    onEdit: (row) => open(row.id, () => draftOf(row.id, row.config)),
    onDelete: (row) => void remove(row).catch(() => say({ text: t('icps.failed') })),
    onActive: (row, isActive) => carryOut(() => setActive(row.id, isActive)),
    onPlaces: ({ id }) => showIcps({ is: 'places', configId: id }),
    onConflict: (row, account) => showIcps({ is: 'conflict', configId: row.id, accountId: account.id }),
    onRecalculate: (row) => void recalculate(row),
  };
  return (
    <>
      <IcpList
        icps={icps}
        drafts={drafts}
        counts={counts}
        actions={actions}
        onCreate={() => open(NEW, newDraft)}
        onReopen={(key) => showIcps({ is: 'editor', draft: key })}
        onSettle={(conflict) => showIcps({ is: 'conflict', ...conflict })}
      />
      {icps.configs.some(({ config }) => isActive(config)) && (
        <Recalculation configs={icps.configs} onStart={() => void recalculate()} />
      )}
    </>
  );
}
