import type { IcpConfig } from '../../lib/icp/schema';
import { useT } from '../ui/language';
import { Side } from './Side';

interface TwoSidesProps {
  readonly mine: IcpConfig | null;
  readonly theirs: IcpConfig | null;
  /** What the account is called. */
  readonly account: string;
}

/** Two versions of an ICP beside each other in plain words, with what only one of them says marked. */
export function TwoSides({ mine, theirs, account }: TwoSidesProps) {
  const t = useT();
  return (
    <div className="sides">
      <Side title={t('conflict.mine')} config={mine} other={theirs} />
      <Side title={t('conflict.theirsAt', { account })} config={theirs} other={mine} />
    </div>
  );
}
