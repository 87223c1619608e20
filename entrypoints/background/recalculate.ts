import { browser } from 'wxt/browser';
import { begin, proceed } from '../../lib/recalculate/run';
import { getRecalculation, stopRecalculation as stop } from '../../lib/storage/recalculations';

export const RECALCULATE_ALARM = 'recalculate';
const EVERY_MINUTES = 0.5;

/** Scores all stored profiles against the chosen configs (null: all); answers when it has ended. */
export async function recalculate({
  configIds,
}: {
  readonly configIds: readonly string[] | null;
}): Promise<void> {
  await begin(configIds);
  await resumeRecalculation();
}

/** Goes on with a recalculation that is under way; the browser wakes the worker for it until it has ended. */
export async function resumeRecalculation(): Promise<void> {
  if (await isUnderWay()) {
    await browser.alarms.create(RECALCULATE_ALARM, { periodInMinutes: EVERY_MINUTES });
    await proceed();
  }
  if (!(await isUnderWay())) await browser.alarms.clear(RECALCULATE_ALARM);
}

/** Stops the recalculation under way. */
export async function stopRecalculation(): Promise<void> {
  await stop();
}

async function isUnderWay(): Promise<boolean> {
  return (await getRecalculation())?.state === 'running';
}
