import * as z from 'zod';
import { partnerIds } from '../icp/vocabulary';

/** What sync may have done to a config or an account. */
export const syncEvents = [
  'received_new',
  'received_change',
  'received_delete',
  'merged',
  'conflict',
  'adopted',
  'sent_create',
  'sent_update',
  'sent_delete',
  'held_back',
  'resolved',
  'error',
] as const;

export const syncLogRowSchema = z.object({
  id: z.number().exactOptional(),
  at: z.number(),
  accountId: z.string(),
  /** The account's, which may be disconnected since. */
  partner: z.enum(partnerIds).exactOptional(),
  event: z.enum(syncEvents),
  configId: z.string().exactOptional(),
  /** The config's label. */
  label: z.string().exactOptional(),
  /** The kind of an error, the fields of a conflict, the choice that settled it. */
  detail: z.string().exactOptional(),
});

export type SyncLogRow = Readonly<z.infer<typeof syncLogRowSchema>>;
export type SyncEvent = (typeof syncEvents)[number];
