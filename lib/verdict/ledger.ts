import { conditionSentence, problemSentence } from '../icp/sentence';
import type { Translator } from '../i18n/translator';
import type { KnownAttribute, Subject } from '../profile/types';
import { explain } from '../scoring/explain';
import type { Outcome } from '../scoring/types';
import type { Judged } from './judge';

/** One condition of the ledger in plain words (SCORING.md §6), with what is known of its type's attribute; nothing when unread or absent. */
export interface LedgerEntry extends KnownAttribute {
  /** The condition's type, as written. */
  readonly type: string;
  readonly outcome: Outcome;
  /** What the rule wanted. */
  readonly rule: string;
  readonly isOptional: boolean;
  readonly points: number;
  readonly problem: string | null;
}

export interface Ledger {
  /** Index of the group shown, null for a config without conditions. */
  readonly group: number | null;
  /** Points for requiring nothing; with the entries' points it adds up to the floor. */
  readonly base: number;
  readonly entries: readonly LedgerEntry[];
}

/** Why a config got its points, condition by condition, in the rep's language. */
export function ledgerOf({ config, result }: Judged, subject: Subject, t: Translator): Ledger {
  const { group, base, ledger } = explain(config, result);
  const conditions = config.rules.groups[group ?? -1]?.conditions ?? [];
  const entries = ledger.flatMap((line): LedgerEntry[] => {
    const condition = conditions[line.condition];
    if (!condition) return [];
    return [
      {
        type: condition.type,
        outcome: line.result.outcome,
        rule: conditionSentence(condition, t),
        isOptional: condition.optional === true,
        points: line.points,
        ...(knownOf(subject, condition.type) ?? { values: [], evidence: [] }),
        problem: line.result.problem ? problemSentence(line.result.problem, t) : null,
      },
    ];
  });
  return { group, base, entries };
}

function knownOf({ attributes }: Subject, type: string): KnownAttribute | undefined {
  return Object.hasOwn(attributes, type) ? attributes[type] : undefined;
}
