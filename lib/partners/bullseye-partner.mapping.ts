import type { IcpConfig, Rules } from '../icp/schema';
import type { Mapped } from './types';

/** The body of a create or update: the documented fields, and whatever else the partner wrote there itself. */
export interface BullseyeBody {
  readonly label: string;
  readonly rules: Rules;
  readonly priority?: number;
  readonly isActive: boolean;
  readonly [unknown: string]: unknown;
}

/** Our config as a body the partner takes, without what it can't hold. */
export function toBullseye(_config: IcpConfig): Mapped<BullseyeBody> {
  throw new Error('being written');
}
