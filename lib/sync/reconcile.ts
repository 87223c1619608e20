import type { IcpConfig } from '../icp/schema';
import type { OutboxRow } from '../storage/rows';
import { isThere, mergeHeld } from './lift';
import type { Carried } from './mapping';
import { besideSent, carries, plainRules, same, says, textOf, withAdditions } from './same';

/** A linked config as it stands on both sides. */
export interface Standing {
  /** Null: deleted here. */
  readonly mine: IcpConfig | null;
  /** What both sides last agreed on. Null: nothing yet. */
  readonly base: IcpConfig | null;
  /** What waits to be sent: there is one if, and only if, the config was edited here since. */
  readonly entry: Pick<OutboxRow, 'action' | 'sent'> | undefined;
  /** Null: deleted there. */
  readonly theirs: IcpConfig | null;
}

export type Outcome =
  /** Deleted on both sides. */
  | { readonly kind: 'gone' }
  /** Deleted there, untouched here. */
  | { readonly kind: 'delete' }
  | { readonly kind: 'conflict'; readonly theirs: IcpConfig | null; readonly fields: readonly string[] }
  /** Agreed on what is there: the config is this now (null: stays deleted), and is sent if it says more. */
  | { readonly kind: 'agreed'; readonly config: IcpConfig | null; readonly send: boolean };

/** What becomes of a config after a look at the partner. An edit of either side is never lost: what can't be merged waits. */
export function reconcile({ mine, base, entry, theirs }: Standing, carried: Carried): Outcome {
  const isDeletedHere = mine === null;
  if (theirs === null) {
    if (isDeletedHere) return { kind: 'gone' };
    return entry || isMore(mine, base) ? { kind: 'conflict', theirs, fields: [] } : { kind: 'delete' };
  }
  const ownEdit = entry?.sent && carries(theirs, carried(entry.sent)) ? entry.sent : undefined;
  const isChangedThere = !ownEdit && !(base && same(base, theirs));
  if (isDeletedHere) {
    // A creation is not known to others before its answer is: what stands beside it the partner added.
    const isOthers = ownEdit && base ? besideSent(ownEdit, theirs, base).length > 0 : isChangedThere;
    return isOthers ? { kind: 'conflict', theirs, fields: [] } : { kind: 'agreed', config: null, send: true };
  }
  const agreed = (config: IcpConfig): Outcome => ({
    kind: 'agreed',
    config,
    send: entry !== undefined && !isThere(config, theirs, carried),
  });
  if (ownEdit) {
    const others = base ? besideSent(ownEdit, theirs, base) : [];
    const fields = besideSent(ownEdit, theirs, mine).filter((key) => others.includes(key) && says(mine, key));
    return fields.length > 0
      ? { kind: 'conflict', theirs, fields }
      : agreed(withAdditions(mine, ownEdit, theirs));
  }
  if (!isChangedThere) return agreed(mine);
  const result = mergeHeld({ base, mine, theirs, isEdited: entry !== undefined }, carried);
  return 'merged' in result ? agreed(result.merged) : { kind: 'conflict', theirs, fields: result.conflict };
}

/** Whether mine has rules that only this device knows, because the partner can't hold them: who deleted the rest has not seen them. */
function isMore(mine: IcpConfig, base: IcpConfig | null): boolean {
  return base !== null && textOf(plainRules(mine.rules)) !== textOf(plainRules(base.rules));
}
