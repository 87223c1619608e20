import { create } from 'zustand';

export interface Toast {
  readonly id: number;
  readonly text: string;
  /** Takes back what the toast tells of. */
  readonly undo?: () => void | Promise<void>;
}

interface ToastStore {
  readonly toasts: readonly Toast[];
  readonly say: (toast: Omit<Toast, 'id'>) => void;
  readonly dismiss: (id: number) => void;
}

let lastId = 0;

/** What has just happened, for a short while. What can't be undone gives way to what comes next: toasts cover things. */
export const useToasts = create<ToastStore>()((set) => ({
  toasts: [],
  say: (toast) =>
    set(({ toasts }) => ({
      toasts: [...toasts.filter(({ undo }) => undo).slice(-2), { ...toast, id: ++lastId }],
    })),
  dismiss: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
}));
