import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';

interface OutdatedProps {
  readonly isGone: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** The ICP was changed or deleted by someone else while it was being edited: neither side is lost unasked. */
export function Outdated({ isGone, onSave, onDiscard }: OutdatedProps) {
  const t = useT();
  return (
    <Notice kind="warning">
      <p>{isGone ? t('editor.gone') : t('editor.changedMeanwhile')}</p>
      <div className="row">
        <button type="button" onClick={onSave}>
          {isGone ? t('editor.restore') : t('editor.overwrite')}
        </button>
        <button type="button" onClick={onDiscard}>
          {t('editor.takeNewer')}
        </button>
      </div>
    </Notice>
  );
}
