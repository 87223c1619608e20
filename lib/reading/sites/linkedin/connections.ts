import { listSite } from './list-site';

/** The reader's own connections, server-driven (2026) and Ember (2018–2025): name, headline, since when. */
export const linkedInConnections = listSite({
  name: 'linkedin-connections',
  path: /^\/mynetwork\/invite-connect\/connections\b/,
  screen: 'mynetwork.Connections',
  kind: 'person',
  rows: '[data-view-name="connections-list"], [data-testid="lazy-column"] > *, .mn-connection-card',
  lines: 'a, p, .mn-connection-card__name, .mn-connection-card__occupation',

  // A line alone and outside the link says since when.
  facts: ([headline, more], name) =>
    more || name.closest('a')?.contains(headline?.element ?? null) ? { headline: headline?.text } : {},
});
