import { defineExtensionMessaging } from '@webext-core/messaging';
import type { HealthCheck } from './reading/health';
import type { Recipe } from './reading/recipes/types';
import type { PlacedContent } from './reading/sites/company-site-apart';
import type { RawSubject, Reading } from './reading/types';
import type { Match, Outcome } from './scoring/types';

/** What a badge says: texts ready to show, in the rep's language (the content script holds no strings). */
export interface BadgeView {
  readonly match: Match;
  /** "76", or "62–88" while something is unknown. */
  readonly score: string;
  /** "A", or a span such as "A–B". */
  readonly tier: string;
  /** e.g. "Match", "No match", "Not enough known". */
  readonly verdict: string;
  /** The ICP that fits best. */
  readonly icp: string;
  readonly reasons: readonly { readonly outcome: Outcome; readonly text: string }[];
  /** What pressing the badge does, where the browser lets it open the panel. */
  readonly openPanel: string | null;
  /** e.g. "Scored on this device; your account's own score may differ." */
  readonly note: string;
  /** The whole badge in one sentence, for screen readers. */
  readonly spoken: string;
}

/** A reading with the address it was made at. Of its cards it carries those that are new. */
export interface Report extends Reading {
  readonly url: string;
  /** The keys of the cards reported before that still stand there, in the page's order. */
  readonly kept: readonly string[];
}

/** The verdict on one card of a list, under its sighting's key; without one where the card leads nowhere. */
export interface CardVerdict {
  readonly key: string | null;
  readonly badge: BadgeView | null;
}

/** What there is to draw on a page: on its subject, and on cards of its list; null for no badge. */
export interface Verdicts {
  readonly badge: BadgeView | null;
  readonly cards: readonly CardVerdict[];
}

/** Every message by name: what it carries and what it answers. */
export interface Protocol {
  /** content → background: what this page says. The answer has a verdict for each card reported, in their order. */
  report(report: Report): Verdicts;
  /** content → background: what a page of a company's own site holds; answers what that says of the company. */
  makeOut(page: PlacedContent): RawSubject | null;
  /** content → background: how whole the page at this address is, once it has come to rest. */
  health(check: HealthCheck & { readonly url: string }): void;
  /** content → background: the rep pressed the badge of a list's card (its key), or the page's own (null). */
  openPanel(card: string | null): void;
  /** background → content: the verdicts on the page reported at this address changed (an ICP was edited). */
  draw(verdicts: Verdicts & { readonly url: string }): void;
  /** content → background: what reps taught of the sender's site, what goes first first. */
  recipes(): readonly Recipe[];
  /** panel → content: what was taught of this site changed; read the page again. */
  recipesChanged(): void;
  /** panel → background: configs, links or the account changed; score the open tabs again. */
  configsChanged(): void;
  /** panel → background: sync now; answers when the run has ended. */
  syncNow(): void;
  /** panel → background: score all stored profiles against these configs (null: all); answers when it has ended. */
  recalculate(choice: { readonly configIds: readonly string[] | null }): void;
  /** panel → background: go on with the recalculation under way, whose worker may have died; answers when it has ended. */
  resumeRecalculation(): void;
  /** panel → background: stop the recalculation under way. */
  stopRecalculation(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
