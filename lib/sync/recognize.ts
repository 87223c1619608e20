import type { IcpConfig } from '../icp/schema';
import { slugOf } from '../storage/slug';
import { carries, plainRules, same, textOf } from './same';

/** Whether a config there is the one whose creation sent this, or would send this now. */
export function isMadeBy(
  theirs: IcpConfig,
  sent: IcpConfig | undefined,
  mine: IcpConfig | undefined,
): boolean {
  return [sent, mine].some((body) => body !== undefined && carries(theirs, body));
}

/** Whether it may be the one that this creation made, edited by somebody since: a partner keeps the slug it made of the label. */
export function resembles(theirs: IcpConfig, sent: IcpConfig): boolean {
  const hasRules = sent.rules.groups.length > 0;
  return (
    theirs.label === sent.label ||
    unnumbered(theirs.slug) === unnumbered(slugOf(sent.label, new Set())) ||
    (hasRules && textOf(plainRules(theirs.rules)) === textOf(plainRules(sent.rules)))
  );
}

/** Whether a config that no account knows is the one there: it says the same, slug included. */
export function isTwin(mine: IcpConfig, theirs: IcpConfig): boolean {
  return mine.slug === theirs.slug && same(mine, theirs);
}

function unnumbered(slug: string): string {
  return slug.replace(/-\d+$/, '');
}
