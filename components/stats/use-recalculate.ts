import { sendMessage } from '../../lib/messages';
import { getRecalculation } from '../../lib/storage/recalculations';
import type { ConfigRow } from '../../lib/storage/rows';
import { useT } from '../ui/language';
import { useToasts } from '../ui/toast-store';

/** Has all stored profiles scored against one ICP, or all; says so where the progress may be out of sight. */
export function useRecalculate(): (row?: ConfigRow) => Promise<void> {
  const t = useT();
  const say = useToasts((toasts) => toasts.say);
  return async (row) => {
    if (await isUnderWay()) return say({ text: t('recalculate.busy') });
    if (row) say({ text: t('recalculate.begun', { label: row.config.label }) });
    try {
      await sendMessage('recalculate', { configIds: row ? [row.id] : null });
    } catch {
      if (!(await isUnderWay())) say({ text: t('recalculate.failed') });
    }
  };
}

/** The worker may have died and left it to the next one. */
async function isUnderWay(): Promise<boolean> {
  return (await getRecalculation())?.state === 'running';
}
