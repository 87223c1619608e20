/** What runs in a page of the extension: fills its database, and asks its worker as the panel does. */
import '../../../lib/no-eval';
import { openBulkScorer } from '../../../lib/bulk/client';
import type { BulkScorer } from '../../../lib/bulk/types';
import { readColumns } from '../../../lib/storage/columns';
import { db } from '../../../lib/storage/db';
import { makeConfigs } from '../workload/configs';
import { randomOf } from '../workload/random';
import type { BenchConfig } from '../workload/rules';
import { makeSightings } from './people';

const CHUNK = 5_000;
const CONFIGS = 50;
/** What is typed into a condition on the title, letter by letter, each into another config. */
const TYPED = ['revenue operations', 'software', 'head of data', 'berlin'];

let scorer: BulkScorer | undefined;

/** Stores so many people. */
export async function fill(seed: number, people: number): Promise<void> {
  for (let first = 1; first <= people; first += CHUNK)
    await db.sightings.bulkAdd(makeSightings(seed, first, Math.min(CHUNK, people - first + 1)));
}

/** Opens the scorer; gives the ms until it is ready, and how often it said how far it is. */
export function start(): Promise<{ ms: number; profiles: number; reports: number }> {
  const begun = performance.now();
  const opened = openBulkScorer();
  scorer = opened;
  let reports = 0;
  return new Promise((resolve, reject) => {
    opened.watch((status) => {
      if (status.is === 'failed') reject(new Error(status.message));
      if (status.is === 'loading' && status.done > 0) reports += 1;
      if (status.is === 'ready')
        resolve({ ms: performance.now() - begun, profiles: status.profiles, reports });
    });
  });
}

/** Ends the scorer and its worker. */
export function stop(): void {
  scorer?.close();
}

/** Whether the columns are on disk. */
export async function isKept(): Promise<boolean> {
  return (await db.columns.count()) > 0;
}

/** What the columns' codes take, in bytes. */
export async function codeBytes(): Promise<number> {
  const row = await readColumns();
  const { columns } = row?.dump as { columns: [string, { codes: Uint32Array }][] };
  return columns.reduce((total, [, { codes }]) => total + codes.byteLength, 0);
}

/** How long the panel's questions take as the page sees it, in ms. */
export interface Times {
  /** All configs, when nothing was ever asked. */
  readonly all: number;
  /** All configs once more. */
  readonly again: number;
  /** The edited config, with every letter typed. */
  readonly edited: number[];
  /** Who moves by the edit, with every letter typed. */
  readonly moved: number[];
  /** A question with the same configs about none of them: the way there and back. */
  readonly nothing: number[];
  /** One config's floors and ceilings, with all keys. */
  readonly scores: number;
}

/** Asks as the panel does while its rep types. */
export async function ask(seed: number): Promise<Times> {
  if (!scorer) throw new Error('The scorer is not open.');
  const asked = scorer;
  const configs = makeConfigs(randomOf(seed), CONFIGS);
  const every = [...configs.keys()];
  const times: Times = {
    all: await timed(() => asked.counts(configs, every)),
    again: await timed(() => asked.counts(configs, every)),
    scores: await timed(() => asked.scores({ all: configs, index: 0 })),
    edited: [],
    moved: [],
    nothing: [],
  };
  for (const [index, text] of TYPED.entries())
    for (let letters = 1; letters <= text.length; letters += 1) {
      const edited = withTitle(configs, index, text.slice(0, letters));
      times.nothing.push(await timed(() => asked.counts(edited, [])));
      times.edited.push(await timed(() => asked.counts(edited, [index])));
      times.moved.push(await timed(() => asked.moved({ all: configs, index }, { all: edited, index }, 20)));
    }
  return times;
}

/** The configs as they are while a title is being typed into the first condition of one of them. */
function withTitle(configs: readonly BenchConfig[], index: number, text: string): BenchConfig[] {
  const title = { type: 'job_title', comparator: 'contains', value: [text], optional: false } as const;
  return configs.map((config, place) => {
    const [first, ...others] = config.rules.groups;
    if (place !== index || !first) return config;
    const group = { ...first, conditions: [title, ...first.conditions.slice(1)] };
    return { ...config, rules: { groups: [group, ...others] } };
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
