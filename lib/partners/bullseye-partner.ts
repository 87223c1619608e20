import type { ClientDeps, Connection, Organization, PartnerClient } from './types';

export const BULLSEYE_PARTNER_URL = 'https://api.app.bullseye.so/api/v1';

export interface BullseyePartner extends PartnerClient {
  /** Who the key belongs to. */
  me(): Promise<{ readonly id: string; readonly name: string }>;
  /** Every organization of the partner account, all pages. */
  organizations(query?: { readonly search?: string }): Promise<Organization[]>;
  stats(range: { readonly from?: string; readonly to?: string }): Promise<Stats>;
}

export interface Stats {
  readonly totalMatches: number;
  readonly byConfig: readonly { readonly slug: string; readonly label: string; readonly matches: number }[];
  readonly from: string;
  readonly to: string;
}

/** The client of one organization's ICPs at the Bullseye Partner API. */
export function bullseyePartner(_connection: Connection, _deps?: ClientDeps): BullseyePartner {
  throw new Error('being written');
}

/** Whether a key works and which organizations it may speak for. */
export function checkKey(
  _connection: Pick<Connection, 'baseUrl' | 'key'>,
  _deps?: ClientDeps,
): Promise<{ readonly partner: string; readonly organizations: Organization[] }> {
  throw new Error('being written');
}
