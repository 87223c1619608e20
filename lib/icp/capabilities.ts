import type { PartnerId } from './vocabulary';

/** What an account of a partner can and can't do, for storage and sync to keep to and the panel to explain. */
export interface Capabilities {
  /** An account's scope, asked for when connecting: an organization to choose, a user's name in the rep's own system (may stay empty), or nothing. */
  readonly scope: 'organization' | 'external_user' | 'none';
  /** New ICPs go there by themselves; elsewhere the rep publishes each one. */
  readonly takesNew: boolean;
  /** How many ICPs an account holds. */
  readonly holds: 'one' | 'many';
  readonly canDelete: boolean;
  /** Whether its ICPs have slugs; elsewhere ours stay as they are. */
  readonly hasSlugs: boolean;
  /** Whether its ICPs have priorities; one that goes elsewhere needs none. */
  readonly hasPriorities: boolean;
  /** Whether it tells how many visitors each ICP matched. */
  readonly countsMatches: boolean;
  /** Whether it scores everybody anew when asked to. */
  readonly recalculates: boolean;
  /** Whether it recommends companies, which is billed. */
  readonly recommends: boolean;
}

/**
 * One row a partner: what stands there decides what waits for an account, so storage reads it too.
 * Surfe keeps one ICP for each user, replaced by the next, and publishes no deletion; a Lance ICP is a stored search
 * that finds leads, so that each one is the rep's own decision.
 */
export const capabilities: Readonly<Record<PartnerId, Capabilities>> = {
  'bullseye-partner': {
    scope: 'organization',
    takesNew: true,
    holds: 'many',
    canDelete: true,
    hasSlugs: true,
    hasPriorities: true,
    countsMatches: true,
    recalculates: false,
    recommends: false,
  },
  'bullseye-org': {
    scope: 'organization',
    takesNew: true,
    holds: 'many',
    canDelete: true,
    hasSlugs: true,
    hasPriorities: true,
    countsMatches: true,
    recalculates: true,
    recommends: false,
  },
  surfe: {
    scope: 'external_user',
    takesNew: false,
    holds: 'one',
    canDelete: false,
    hasSlugs: false,
    hasPriorities: false,
    countsMatches: false,
    recalculates: false,
    recommends: true,
  },
  lance: {
    scope: 'none',
    takesNew: false,
    holds: 'many',
    canDelete: true,
    hasSlugs: false,
    hasPriorities: false,
    countsMatches: false,
    recalculates: false,
    recommends: false,
  },
};
