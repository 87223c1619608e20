import type { IcpConfig } from '../icp/schema';
import type { RemoteConfig } from '../partners/types';
import type { ConfigRow } from '../storage/rows';
import { slugOf } from '../storage/slug';
import type { Carried } from './mapping';
import { carries, plainConfig, plainRules, textOf } from './same';

/** Whether a config there is the one whose creation sent this, or would send this now. */
export function isMadeBy(
  theirs: IcpConfig,
  sent: IcpConfig | undefined,
  mine: IcpConfig | undefined,
  carried: Carried,
): boolean {
  return [sent, mine].some((body) => body !== undefined && carries(theirs, carried(body)));
}

/**
 * Whether it may be the one that this creation made, edited by somebody since: a partner keeps the slug that it made of
 * the label, or that it was sent.
 */
export function resembles(theirs: IcpConfig, sent: IcpConfig, carried: Carried): boolean {
  const { label, rules } = carried(sent);
  return (
    theirs.label === label ||
    theirs.slug === sent.slug ||
    isSlugOf(label, theirs.slug) ||
    (rules.groups.length > 0 && textOf(plainRules(theirs.rules)) === textOf(plainRules(rules)))
  );
}

/** Whether a slug was made of a label: numbered, if that was taken. That of "Tier 1" is not one of "Tier 2". */
function isSlugOf(label: string, slug: string): boolean {
  const plain = slugOf(label, new Set());
  return slug === plain || (slug.startsWith(plain) && /^-\d+$/.test(slug.slice(plain.length)));
}

/**
 * The configs that no account knows, to find the one that says what is there: each is taken once. Where the partner
 * has slugs, they are part of it.
 */
export function twinsIn(rows: readonly ConfigRow[], carried: Carried) {
  const byText = Map.groupBy(rows, ({ config }) => textOf(plainConfig(carried(config))));
  return {
    take({ config }: RemoteConfig): ConfigRow | undefined {
      const alike = byText.get(textOf(plainConfig(config))) ?? [];
      const at = alike.findIndex((row) => config.slug === '' || row.config.slug === config.slug);
      return at < 0 ? undefined : alike.splice(at, 1)[0];
    },
  };
}
