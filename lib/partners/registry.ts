import type { IcpConfig } from '../icp/schema';
import { conditionTypeNames, rowOf, type ConditionType, type PartnerId } from '../icp/vocabulary';
import { BULLSEYE_PARTNER_URL, bullseyePartner, checkKey } from './bullseye-partner';
import { toBullseye } from './bullseye-partner.mapping';
import type { ClientDeps, Connection, KeyCheck, Loss, PartnerClient } from './types';

/** A partner system: how to reach it, and what its ICPs can hold. */
export interface Partner {
  readonly defaultBaseUrl: string;
  /** The condition types that its ICPs can hold. */
  readonly conditionTypes: readonly ConditionType[];
  /** What would be left out of a config if it were sent. */
  losses(config: IcpConfig): readonly Loss[];
  /** Whether a key works and for which organizations; throws PartnerError. */
  checkKey(connection: Pick<Connection, 'baseUrl' | 'key'>, deps?: ClientDeps): Promise<KeyCheck>;
  connect(connection: Connection, deps?: ClientDeps): PartnerClient;
}

const carriedBy = (partner: PartnerId): ConditionType[] =>
  conditionTypeNames.filter((type) => rowOf(type).carriedBy.includes(partner));

/** The partner systems that can be connected, by id; an account of a newer version may name another. */
export const partners: Readonly<Partial<Record<PartnerId, Partner>>> = {
  'bullseye-partner': {
    defaultBaseUrl: BULLSEYE_PARTNER_URL,
    conditionTypes: carriedBy('bullseye-partner'),
    losses: (config) => toBullseye(config).losses,
    checkKey,
    connect: bullseyePartner,
  },
};
