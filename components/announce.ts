import { sendMessage } from '../lib/messages';

/** Tells the background that ICPs or accounts changed, so that open pages are scored again and edits go out. */
export async function announceEdit(): Promise<void> {
  await sendMessage('configsChanged').catch(() => {});
  await sendMessage('syncNow').catch(() => {});
}
