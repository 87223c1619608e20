import { browser } from 'wxt/browser';
import { syncAll } from '../../lib/sync/run';
import { rescore } from './rescore';

export const SYNC_ALARM = 'sync';
const EVERY_MINUTES = 5;

/** Has the browser wake the worker for sync, unless it does so already; without an account a run makes no request. */
export async function scheduleSync(): Promise<void> {
  if (await browser.alarms.get(SYNC_ALARM)) return;
  await browser.alarms.create(SYNC_ALARM, { periodInMinutes: EVERY_MINUTES, delayInMinutes: 1 });
}

/** One sync run, `byHand` at the rep's own wish; what it brought shows at once on every open page. */
export async function syncAndRescore({ byHand } = { byHand: false }): Promise<void> {
  await syncAll({ byHand });
  await rescore();
}
