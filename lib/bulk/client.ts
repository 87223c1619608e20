import type { Answer, Question, QuestionName, Questions, ToPage, ToWorker } from './protocol';
import type { Asking, BulkScorer, BulkStatus } from './types';

/** What is needed of a worker. */
export interface BulkWorker {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToPage>) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
}

interface Pending {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: Error) => void;
  readonly onProgress: Asking['onProgress'];
}

/** Opens a scorer of all stored profiles, with a worker of its own; whoever opens it closes it. Never throws. */
export function openBulkScorer(makeWorker: () => BulkWorker = startWorker): BulkScorer {
  const pending = new Map<number, Pending>();
  const listeners = new Set<(status: BulkStatus) => void>();
  let status: BulkStatus = { is: 'loading', done: 0, total: 0 };
  let worker: BulkWorker | undefined;
  /** Why nothing is answered any more. */
  let ended: Error | undefined;
  let lastId = 0;

  const tell = (next: BulkStatus) => {
    status = next;
    for (const listener of listeners) listener(next);
  };

  const end = (reason: Error) => {
    ended ??= reason;
    worker?.terminate();
    for (const { reject } of pending.values()) reject(reason);
    pending.clear();
  };

  const crash = (message: string) => {
    if (ended) return;
    end(new Error(message));
    tell({ is: 'failed', message });
  };

  const receive = (message: ToPage) => {
    if (ended) return;
    if (message.is === 'status') return tell(message.status);
    const asked = pending.get(message.id);
    if (message.is === 'progress') return asked?.onProgress?.(message.share);
    pending.delete(message.id);
    if (message.is === 'answer') asked?.resolve(message.answer as never);
    else asked?.reject(new Error(message.message));
  };

  const ask = async <Q extends QuestionName>(
    name: Q,
    ask: Questions[Q]['ask'],
    { signal, onProgress }: Asking = {},
  ): Promise<Answer<Q>> => {
    if (signal?.aborted) throw aborted();
    if (ended) throw ended;
    const id = (lastId += 1);
    const { promise, resolve, reject } = Promise.withResolvers<Answer<Q>>();
    const cancel = () => {
      pending.delete(id);
      worker?.postMessage({ is: 'cancel', id });
      reject(aborted());
    };
    worker?.postMessage({ is: 'question', id, name, ask } as Question);
    pending.set(id, { resolve, reject, onProgress });
    signal?.addEventListener('abort', cancel);
    return promise.finally(() => signal?.removeEventListener('abort', cancel));
  };

  try {
    worker = makeWorker();
    worker.addEventListener('message', ({ data }) => receive(data));
    worker.addEventListener('error', (event) => crash(said(event)));
    worker.addEventListener('messageerror', (event) => crash(said(event)));
  } catch (error) {
    crash(error instanceof Error ? error.message : String(error));
  }

  return {
    counts: (all, indexes, asking) => ask('counts', { all, indexes }, asking),
    moved: (before, after, named, asking) => ask('moved', { before, after, named }, asking),
    scores: (chosen, asking) => ask('scores', chosen, asking),
    watch(listener) {
      listeners.add(listener);
      listener(status);
      return () => listeners.delete(listener);
    },
    close: () => end(aborted()),
  };
}

/** A file of the extension's own, by its address: in development the page's scripts come from elsewhere, where no worker may. */
function startWorker(): Worker {
  return new Worker('/bulk-worker.js', { name: 'bulk scorer' });
}

function aborted(): DOMException {
  return new DOMException('The question was taken back.', 'AbortError');
}

/** A worker whose script can't be had says nothing. */
function said(event: Event): string {
  return ('message' in event && String(event.message)) || 'The worker did not start.';
}
