import { isActive, type IcpConfig, type Rules } from '../icp/schema';
import type { OrgConfig } from './bullseye-org.schema';
import { carriedRules, furtherFields, without } from './bullseye-rules';
import { fitSlug } from './bullseye-slug';
import type { ConditionLoss, FieldLoss, Mapped } from './loss';

/** The body of an update; that of a create has a slug too. */
export interface OrgBody {
  readonly name: string;
  readonly filter: Rules;
  readonly priority?: number;
  readonly isActive: boolean;
  readonly [setting: string]: unknown;
}

/** What the partner keeps of its own beside a config: no part of it, and not to be sent to another organization. */
const bookkeeping = ['id', 'organizationId', 'createdAt', 'updatedAt'];

/** Its names of what we call label and rules: a field of ours that happens to be called so has no place there. */
const taken = ['name', 'filter'];

/**
 * Our config as the organization API takes it (https://docs.bullseye.so/api-reference/icp-configs): label as `name`,
 * rules as `filter`, without the conditions that it can't hold. "Fields to update" on PUT: all that we know of, for
 * one that is left out keeps its value there (so does a priority: the documents name no way to take it away).
 * Settings we don't know were the partner's, and go back as they came.
 */
export function toBullseyeOrg(config: IcpConfig): Mapped<OrgBody, ConditionLoss | FieldLoss> {
  const { label, priority } = config;
  const { value: filter, losses } = carriedRules(config.rules, 'bullseye-org');
  return {
    value: {
      ...furtherFields(config, ['slug', 'label', 'rules', 'priority'], 'bullseye-org'),
      name: label,
      filter,
      isActive: isActive(config),
      ...(typeof priority === 'number' && { priority }),
    },
    losses: [
      ...losses,
      ...taken
        .filter((field) => Object.hasOwn(config, field))
        .map((field): FieldLoss => ({ of: 'field', field })),
    ],
  };
}

/** The body of a create: here the client chooses the slug. */
export function toNewBullseyeOrg(config: IcpConfig): OrgBody & { readonly slug: string } {
  return { ...toBullseyeOrg(config).value, slug: fitSlug(config.slug) };
}

/**
 * A config of the partner's as ours. A setting of theirs called `label` or `rules` would stand in the place of ours: it
 * stays there only. Any other is kept.
 */
export function fromBullseyeOrg(answer: OrgConfig): IcpConfig {
  const { slug, name, filter } = answer;
  return { ...without(answer, [...bookkeeping, ...taken]), slug, label: name, rules: filter };
}

/** What the partner holds of a config once it was sent. */
export function carriedByBullseyeOrg(config: IcpConfig): IcpConfig {
  return fromBullseyeOrg({ ...toBullseyeOrg(config).value, slug: config.slug });
}
