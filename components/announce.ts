import { sendMessage } from '../lib/messages';
import { UNDO_FOR } from '../lib/storage/outbox';

/**
 * Tells the background of a deletion: at once that pages are scored without it, and once it can't be taken back any more
 * that it is to go out. Where the panel is closed before, the next run sends it.
 */
export async function announceDeletion(): Promise<void> {
  setTimeout(() => void sendMessage('syncNow').catch(() => {}), UNDO_FOR + 100);
  await sendMessage('configsChanged').catch(() => {});
}

/** Tells the background that ICPs or accounts changed, so that open pages are scored again and edits go out. */
export async function announceEdit(): Promise<void> {
  await sendMessage('configsChanged').catch(() => {});
  await sendMessage('syncNow').catch(() => {});
}
