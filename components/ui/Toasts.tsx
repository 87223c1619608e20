import { useEffect, useRef, useState, type FocusEvent } from 'react';
import { Icon } from './Icon';
import { useT } from './language';
import { useToasts, type Toast } from './toast-store';

/** How long a toast is shown (ms): longer where there is something to undo. */
const SHOWN_FOR = { plain: 5_000, undoable: 10_000 };

/** The live region that tells what has just happened and offers to undo it. */
export function Toasts() {
  const toasts = useToasts((store) => store.toasts);
  return (
    <div className="toasts" role="status">
      {toasts.map((toast) => (
        <ToastItem key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

/** Goes by itself after a while, but not while the pointer or the focus is on it. */
function ToastItem({ toast }: { toast: Toast }) {
  const t = useT();
  const dismiss = useToasts((store) => store.dismiss);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss(toast.id), SHOWN_FOR[toast.undo ? 'undoable' : 'plain']);
    return () => clearTimeout(timer);
  }, [held, dismiss, toast]);
  const before = useRef<EventTarget | null>(null);
  const onFocus = ({ currentTarget, relatedTarget }: FocusEvent) => {
    setHeld(true);
    if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget;
  };
  const leave = () => {
    dismiss(toast.id);
    focusAgain(before.current);
  };
  const undo = async () => {
    leave();
    await toast.undo?.();
  };
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={onFocus}
      onBlur={() => setHeld(false)}
    >
      <span className="grow">{toast.text}</span>
      {toast.undo && (
        <button type="button" onClick={() => void undo()}>
          {t('icps.undo')}
        </button>
      )}
      <button type="button" aria-label={t('panel.dismiss')} onClick={leave}>
        <Icon name="cross" />
      </button>
    </div>
  );
}

/** Back to where the focus was; to the section shown where that is gone. */
function focusAgain(before: EventTarget | null): void {
  const section = document.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
  (before instanceof HTMLElement && before.isConnected ? before : section)?.focus();
}
