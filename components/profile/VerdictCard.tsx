import { scoreSpan, tierSpan } from '../../lib/verdict/tier';
import type { Judged } from '../../lib/verdict/judge';
import { useT } from '../ui/language';
import { ScoreBar } from '../ui/ScoreBar';
import { VerdictPill } from '../ui/VerdictPill';

/** The verdict of one ICP: match, score or range, tier. */
export function VerdictCard({ judged: { config, result } }: { judged: Judged }) {
  const t = useT();
  const { match, floor, ceiling } = result;
  return (
    <section className={`card verdict ${match}`} aria-label={t('profile.bestIcp', { icp: config.label })}>
      <div className="row apart">
        <VerdictPill match={match} />
        <span className="tier">{t('profile.tier', { tier: tierSpan(floor, ceiling) })}</span>
      </div>
      <p>
        <span className="score">{scoreSpan(floor, ceiling)}</span>{' '}
        <span className="muted">{t('profile.outOf')}</span>
      </p>
      <ScoreBar floor={floor} ceiling={ceiling} />
      <p>{t('profile.bestIcp', { icp: config.label })}</p>
      {floor < ceiling && <p className="small">{t('profile.rangeHint')}</p>}
      <p className="muted small">{t('verdict.note')}</p>
    </section>
  );
}
