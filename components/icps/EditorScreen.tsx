import { useState } from 'react';
import { announceEdit } from '../announce';
import { DraftFigures } from '../bulk/DraftFigures';
import { usePanel } from '../panel/panel-store';
import { useT } from '../ui/language';
import { useToasts } from '../ui/toast-store';
import { check } from './check';
import { isDirty } from './draft';
import { useDrafts } from './draft-store';
import { IcpEditor } from './IcpEditor';
import { ListScreen } from './ListScreen';
import { storeDraft } from './store-draft';
import type { Icps } from './use-icps';

/** The editor of one draft: saving goes to this device first, then to the accounts. */
export function EditorScreen({ draftKey, icps }: { draftKey: string; icps: Icps }) {
  const t = useT();
  const draft = useDrafts((store) => store.drafts[draftKey]);
  const { put, drop } = useDrafts();
  const say = useToasts((toasts) => toasts.say);
  const { showIcps, backToIcps: leave } = usePanel();
  const [isTold, setTold] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [isSaving, setSaving] = useState(false);
  if (!draft) return <ListScreen icps={icps} />;

  const row = icps.configs.find(({ id }) => id === draft.configId);
  const open = () => showIcps({ is: 'editor', draft: draftKey });
  const close = () => {
    drop(draftKey);
    leave();
  };
  const discard = () => {
    close();
    const undo = () => {
      put(draftKey, draft);
      open();
    };
    if (isDirty(draft)) say({ text: t('editor.discarded'), undo });
  };
  const save = async (isForced: boolean) => {
    setTold(true);
    if (isSaving || check(draft).blocking > 0) return;
    setSaving(true);
    try {
      const saved = await storeDraft(draft, isForced);
      if (!saved) return;
      close();
      say({ text: t('editor.saved', { label: saved.config.label }) });
      await announceEdit();
    } catch {
      setFailed(true);
    } finally {
      setSaving(false);
    }
  };
  return (
    <DraftFigures draft={draft} rows={icps.configs}>
      <IcpEditor
        draft={draft}
        row={row}
        icps={icps}
        isTold={isTold}
        hasFailed={hasFailed}
        isSaving={isSaving}
        onChange={(next) => {
          setFailed(false);
          put(draftKey, next);
        }}
        onSave={(isForced) => void save(isForced)}
        onDiscard={discard}
        onBack={() => (isDirty(draft) ? leave() : close())}
      />
    </DraftFigures>
  );
}
