import * as z from 'zod';
import { icpConfigSchema } from '../icp/schema';
import { partnerIds } from '../icp/vocabulary';
import { subjectSchema } from '../profile/types';
import { moves } from '../scoring/move';

/** What went wrong, kept beside what it happened to: its kind, and the other side's own words where there are any. */
const errorNoteSchema = z.object({ kind: z.string(), message: z.string(), at: z.number() });

/** An ICP config on this device. `revision` grows by one with every edit, whoever made it. */
export const configRowSchema = z.object({
  id: z.string(),
  config: icpConfigSchema,
  revision: z.number(),
  updatedAt: z.number(),
});

/** One connection to an organization at a partner. The key never leaves the extension's own database. */
export const accountRowSchema = z.object({
  id: z.string(),
  partner: z.enum(partnerIds),
  baseUrl: z.url(),
  organizationId: z.string(),
  organizationName: z.string(),
  key: z.string(),
  createdAt: z.number(),
  /** What the key may do; a `read` account only receives. Missing: not known, and taken to be `write`. */
  access: z.enum(['read', 'write']).exactOptional(),
  /** The refused write that made it `read`, where the partner didn't say so when the key was checked. */
  refusal: errorNoteSchema.exactOptional(),
  /** The rep has said that an account that suddenly lists nothing is empty indeed; counts for the next look at it. */
  mayBeEmpty: z.literal(true).exactOptional(),
  lastSyncAt: z.number().exactOptional(),
  /** The last run's error. Gone after a good run. */
  lastError: errorNoteSchema.exactOptional(),
  /** No request before this time (ms since 1970): rate limit or back-off. */
  pausedUntil: z.number().exactOptional(),
  /** How long of that is the partner's own limit (ms since 1970), where something else is wrong too: nobody cuts it short. */
  limitedUntil: z.number().exactOptional(),
  /** Runs in a row that the partner could not serve; the back-off grows with it. */
  failures: z.number().exactOptional(),
});

/** An edit here and an edit there that can't be merged: theirs, waiting for the rep. Null: deleted there. */
const conflictSchema = z.object({ theirs: icpConfigSchema.nullable(), fields: z.array(z.string()) });

/** Ties a config to an account: what both sides last agreed on, and what to do when they don't. A link without a config: deleted here. */
export const linkRowSchema = z.object({
  configId: z.string(),
  accountId: z.string(),
  remoteKey: z.string(),
  /** Null: probably the one there that was made here, but nothing was agreed on yet. */
  base: icpConfigSchema.nullable(),
  conflict: conflictSchema.exactOptional(),
  /** The tie is cut: what is there and what is here go their own ways, and what is there is known not to be new. */
  isCut: z.literal(true).exactOptional(),
});

/** The losses that the rep agreed to: without them the config may be sent to the account. */
export const consentRowSchema = z.object({
  configId: z.string(),
  accountId: z.string(),
  /** Each loss by what it leaves out, not by where it stands. */
  losses: z.array(z.string()),
});

/**
 * What to do at an account; the body is read from the config when sent. `forget`: nothing, but a creation that may have
 * arrived is not to be taken for somebody else's.
 */
export const outboxRowSchema = z.object({
  configId: z.string(),
  accountId: z.string(),
  action: z.enum(['create', 'update', 'delete', 'forget']),
  /** The config's revision this entry stands for: the entry goes only if it is still this one. */
  revision: z.number(),
  attempts: z.number(),
  /** Not sent before this time (ms since 1970): it may still be taken back. */
  notBefore: z.number().exactOptional(),
  /** Why the last attempt failed, or why there was none: one of the reasons in `outbox.ts`. */
  lastError: errorNoteSchema.exactOptional(),
  /** The body of the last attempt, noted before it: tells our own edit from somebody else's when its answer was lost. */
  sent: icpConfigSchema.exactOptional(),
});

/** A person or company seen. `key` is `person:<canonical address>` or `company:<canonical address or domain>`. */
export const sightingRowSchema = z.object({
  key: z.string(),
  subject: subjectSchema,
  url: z.string(),
  seenAt: z.number(),
  /** Grows by one with every write of any sighting: who has read up to N reads on with what is above N. */
  change: z.number(),
  /** Known from lists alone: no page of its own was visited. */
  unvisited: z.literal(true).exactOptional(),
});

/** What the bulk scorer keeps so as to start quicker: its columns as it dumps them, and up to which change they go. */
export const columnsRowSchema = z.object({
  id: z.literal('sightings'),
  /** The dump's format; one that another version wrote is not read. */
  format: z.number(),
  upTo: z.number(),
  dump: z.unknown(),
});

/** How often a reader's pages were as it knows them; no page, nobody and no words. */
export const healthRowSchema = z.object({
  reader: z.string(),
  since: z.number(),
  /** Pages seen at rest, and those among them that lacked something. */
  pages: z.number(),
  changed: z.number(),
  changedAt: z.number().exactOptional(),
  /** How many pages lacked each check's subject, and how many said each fact. */
  lacks: z.record(z.string(), z.number()),
  facts: z.record(z.string(), z.number()),
});

/** What a tab shows now: the sighting its page is about, or null for a page about nobody. */
export const viewRowSchema = z.object({
  tabId: z.number(),
  key: z.string().nullable(),
  /** On a page that lists several: their sightings, in the page's order. */
  cards: z.array(z.string()).default([]),
  /** Which of the cards the rep has chosen to look at. */
  chosen: z.string().nullable().default(null),
  /** The page is not as its reader knows it, so nothing is read on it. */
  isChanged: z.boolean().default(false),
  url: z.string(),
  at: z.number(),
});

const count = z.int().nonnegative();

/** One config's part of a recalculation. */
const tallySchema = z.object({
  configId: z.string(),
  label: z.string(),
  /** The config's revision that was scored. */
  revision: z.number(),
  /** Never compared before: everything is new, nothing moved. */
  isNew: z.boolean(),
  now: z.object({ yes: count, no: count, unknown: count }),
  moved: z.record(z.enum(moves), count),
  /** The first that moved, each way; of a new config the first that match (`null`). */
  profiles: z.array(z.object({ name: z.string(), url: z.string(), move: z.enum(moves).nullable() })),
});

/** The recalculation under way, or the last one. */
export const recalculationRowSchema = z.object({
  id: z.literal('last'),
  run: z.string(),
  state: z.enum(['running', 'finished', 'stopped']),
  startedAt: z.number(),
  endedAt: z.number().exactOptional(),
  /** Sightings stored when it started, and how many it has dealt with. */
  total: count,
  done: count,
  /** The key of the last sighting dealt with; before the first the empty text. */
  cursor: z.string(),
  /** Sightings that can't be read: how many, and the first of them. */
  damaged: z.object({ count, rows: z.array(z.object({ key: z.string(), problem: z.string() })) }),
  tallies: z.array(tallySchema),
});

/** The configs as of the last finished recalculation (`baseline`), and what one under way makes of it (`next`). */
export const snapshotRowSchema = z.object({
  id: z.enum(['baseline', 'next']),
  configs: z.array(configRowSchema),
});

export type ErrorNote = Readonly<z.infer<typeof errorNoteSchema>>;
export type Conflict = Readonly<z.infer<typeof conflictSchema>>;
export type ConfigRow = Readonly<z.infer<typeof configRowSchema>>;
export type AccountRow = Readonly<z.infer<typeof accountRowSchema>>;
export type LinkRow = Readonly<z.infer<typeof linkRowSchema>>;
export type ConsentRow = Readonly<z.infer<typeof consentRowSchema>>;
export type OutboxRow = Readonly<z.infer<typeof outboxRowSchema>>;
export type SightingRow = Readonly<z.infer<typeof sightingRowSchema>>;
export type ColumnsRow = Readonly<z.infer<typeof columnsRowSchema>>;
export type Tally = Readonly<z.infer<typeof tallySchema>>;
export type RecalculationRow = Readonly<z.infer<typeof recalculationRowSchema>>;
export type SnapshotRow = Readonly<z.infer<typeof snapshotRowSchema>>;
export type HealthRow = Readonly<z.infer<typeof healthRowSchema>>;
export type ViewRow = Readonly<z.infer<typeof viewRowSchema>>;
