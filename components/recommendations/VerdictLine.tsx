import type { IcpConfig } from '../../lib/icp/schema';
import type { Subject } from '../../lib/profile/types';
import { judge } from '../../lib/verdict/judge';
import { scoreSpan, tierSpan } from '../../lib/verdict/tier';
import { useT } from '../ui/language';
import { VerdictPill } from '../ui/VerdictPill';

/** Our own verdict in a line: by the best active ICP; nothing without one. */
export function VerdictLine({ subject, configs }: { subject: Subject; configs: readonly IcpConfig[] }) {
  const t = useT();
  const [best] = judge(subject, configs);
  if (!best) return null;
  const { match, floor, ceiling } = best.result;
  return (
    <p className={`row ${match}`}>
      <VerdictPill match={match} />
      <span className="points">{scoreSpan(floor, ceiling)}</span>
      <span className="tier">{tierSpan(floor, ceiling)}</span>
      <span className="muted small">{t('profile.bestIcp', { icp: best.config.label })}</span>
    </p>
  );
}
