import { scoreSpan } from '../../lib/verdict/tier';
import type { Subject } from '../../lib/profile/types';
import type { Judged } from '../../lib/verdict/judge';
import { useT } from '../ui/language';
import { VerdictPill } from '../ui/VerdictPill';
import { Reasons } from './Reasons';

/** The ICPs that fit less well, best first, each opening to its reasons. */
export function OtherIcps({ judged, subject }: { judged: readonly Judged[]; subject: Subject }) {
  const t = useT();
  if (judged.length === 0) return null;
  return (
    <section className="stack tight">
      <h2>{t('profile.otherIcps')}</h2>
      {judged.map((other, index) => (
        <details key={index} className="card">
          <summary>
            <span className="headline">
              <span className="whole">{other.config.label}</span>
              <VerdictPill match={other.result.match} />
              <span className="points">{scoreSpan(other.result.floor, other.result.ceiling)}</span>
            </span>
          </summary>
          <Reasons judged={other} subject={subject} />
        </details>
      ))}
    </section>
  );
}
