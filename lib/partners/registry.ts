import type { PartnerId } from '../icp/vocabulary';
import type { IcpConfig } from '../icp/schema';
import type { ClientDeps, Connection, Loss, Organization, PartnerClient } from './types';

export interface Partner {
  readonly defaultBaseUrl: string;
  /** What would be lost of a config if it were sent. */
  losses(config: IcpConfig): readonly Loss[];
  checkKey(
    connection: Pick<Connection, 'baseUrl' | 'key'>,
    deps?: ClientDeps,
  ): Promise<{ readonly partner: string; readonly organizations: Organization[] }>;
  connect(connection: Connection, deps?: ClientDeps): PartnerClient;
}

/** The partner systems that can be connected. */
export declare const partners: { readonly [id in PartnerId]?: Partner };
