import { liveQuery } from 'dexie';
import { db, type LensDatabase } from '../storage/db';
import { lastChange } from '../storage/sightings';
import { visitsState } from '../storage/visits';
import { utcDay } from '../visits/attributes';
import { answer, type Steps } from './answer';
import { Profiles } from './profiles';
import type { Question, ToPage, ToWorker } from './protocol';
import { tick } from './tick';

/** The worker's end of the line to its page. */
export interface Line {
  postMessage(message: ToPage): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

export interface ServeDeps {
  readonly db: LensDatabase;
  /** The columns are kept on disk at most this often, in ms. */
  readonly keepEvery: number;
  /** ms since 1970, by this device's clock. */
  readonly now: () => number;
  /** Looks so often whether another day has begun, in ms: a timer until then would sleep as the device does. */
  readonly lookEvery: number;
}

/**
 * Loads the stored profiles, follows what is written of them, and answers what the page asks: one thing at a time,
 * so that no answer mixes two states of the profiles.
 * @returns what stops it from following
 */
export function serve(line: Line, deps: Partial<ServeDeps> = {}): () => void {
  const all = { db, keepEvery: 30_000, now: Date.now, lookEvery: 60_000, ...deps };
  const profiles = new Profiles(
    all.db,
    (status) => line.postMessage({ is: 'status', status }),
    all.keepEvery,
    all.now,
  );
  /** Questions that are neither answered nor cancelled. */
  const open = new Set<number>();
  let turn = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    turn = turn.then(work);
  };

  const reply = async (question: Question) => {
    const { id } = question;
    try {
      if (!open.has(id)) return;
      const found = await finish(id, answer(profiles.bulk, question));
      if (found) line.postMessage({ is: 'answer', id, answer: found });
    } catch (error) {
      line.postMessage({ is: 'error', id, message: error instanceof Error ? error.message : String(error) });
    } finally {
      open.delete(id);
    }
  };

  /** Goes from step to step, hearing what is said in between; undefined where the question was cancelled. */
  const finish = async <T>(id: number, steps: Steps<T>): Promise<T | undefined> => {
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      line.postMessage({ is: 'progress', id, share: value });
      await tick();
      if (!open.has(id)) return undefined;
    }
  };

  line.addEventListener('message', ({ data }) => {
    if (data.is === 'cancel') {
      open.delete(data.id);
      return;
    }
    open.add(data.id);
    inTurn(() => reply(data));
  });

  let isUpdateDue = false;
  const updateInTurn = () => {
    if (isUpdateDue) return;
    isUpdateDue = true;
    inTurn(() => {
      isUpdateDue = false;
      return profiles.update();
    });
  };
  updateInTurn();
  /** What is written; which day it is doesn't matter here. */
  const written = () => Promise.all([lastChange(all.db), visitsState(0, all.db)]);
  const following = liveQuery(written).subscribe({
    next: updateInTurn,
    error: (error: unknown) => profiles.fail(error),
  });
  let day = utcDay(all.now());
  const looking = setInterval(() => {
    const today = utcDay(all.now());
    if (today !== day) updateInTurn();
    day = today;
  }, all.lookEvery);
  return () => {
    following.unsubscribe();
    clearInterval(looking);
  };
}
