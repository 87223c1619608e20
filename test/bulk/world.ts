import { openBulkScorer } from '../../lib/bulk/client';
import type { ToPage, ToWorker } from '../../lib/bulk/protocol';
import { serve, type ServeDeps } from '../../lib/bulk/serve';
import type { BulkScorer, BulkStatus } from '../../lib/bulk/types';
import type { Subject } from '../../lib/profile/types';
import type { ScorableConfig } from '../../lib/scoring/config';
import { LensDatabase } from '../../lib/storage/db';
import { remember } from '../../lib/storage/sightings';

let made = 0;

/** An empty database of its own. */
export function fresh(): LensDatabase {
  made += 1;
  return new LensDatabase(`bulk-${made}`);
}

/** Somebody was seen, with these attributes. */
export function saw(db: LensDatabase, name: string, attributes: Record<string, string[]> = {}) {
  const read = Object.entries(attributes).map(([type, values]) => {
    const evidence = values.map((text) => ({ source: 'test', text }));
    return [type, { values, evidence }] as const;
  });
  const subject: Subject = { kind: 'person', name, attributes: Object.fromEntries(read) };
  return remember(subject, `https://www.linkedin.com/in/${name}/`, 1, db);
}

/** A row that no reader takes, as only a fault can leave it. */
export const tear = (db: LensDatabase, row: object) => db.table<unknown>('sightings').put(row);

/** A config of one group of conditions. */
export const icp = (label: string, ...conditions: object[]): ScorableConfig => ({
  slug: label,
  label,
  rules: { groups: [{ operator: 'AND', conditions }] },
});

export const inCountry = (...value: string[]) => ({ type: 'country', comparator: 'in', value });

/**
 * A scorer whose worker runs here, at the other end of a real line.
 * @param posted is called with all that the worker says
 */
export function open(
  db: LensDatabase,
  deps: Partial<ServeDeps> = {},
  posted: (message: ToPage) => void = () => undefined,
): BulkScorer {
  const { port1, port2 } = new MessageChannel();
  const stop = serve(
    {
      postMessage: (message: ToPage) => {
        posted(message);
        port2.postMessage(message);
      },
      addEventListener: (type, listener) => port2.addEventListener(type, listener),
    },
    { db, ...deps },
  );
  port2.start();
  port1.start();
  const terminate = () => {
    stop();
    port1.close();
  };
  return openBulkScorer(() => ({
    postMessage: (message: ToWorker) => port1.postMessage(message),
    addEventListener: (type: string, listener: (event: never) => void) =>
      port1.addEventListener(type, listener as (event: Event) => void),
    terminate,
  }));
}

/** The first status that will do. */
export function status<S extends BulkStatus['is']>(
  scorer: BulkScorer,
  is: S,
  willDo: (status: Extract<BulkStatus, { is: S }>) => boolean = () => true,
): Promise<Extract<BulkStatus, { is: S }>> {
  return new Promise((resolve) => {
    scorer.watch((status) => {
      if (status.is !== is) return;
      const found = status as Extract<BulkStatus, { is: S }>;
      if (willDo(found)) resolve(found);
    });
  });
}
