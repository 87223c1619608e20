import { typeWords } from '../../lib/icp/sentence';
import type { SightingRow } from '../../lib/storage/rows';
import { useT } from '../ui/language';
import { timeAgo } from '../ui/time-ago';
import { useNow } from '../ui/use-now';
import { knownWords } from './known-words';
import { Quote } from './Quote';

/** All that was read of the subject, as it is understood. */
export function Facts({ sighting }: { sighting: SightingRow }) {
  const t = useT();
  const now = useNow();
  const known = Object.entries(sighting.subject.attributes);
  return (
    <details className="card">
      <summary>{t('profile.facts')}</summary>
      <p className="muted small">{t('profile.seen', { time: timeAgo(sighting.seenAt, now, t.locale) })}</p>
      {known.length === 0 && <p>{t('profile.noFacts')}</p>}
      <dl className="facts">
        {known.map(([name, { values, evidence }]) => (
          <div key={name}>
            <dt>{name === 'company_name' ? t('profile.companyName') : typeWords(name, t)}</dt>
            <dd>{knownWords(name, values, t).join('; ') || t('profile.statesNone')}</dd>
            {evidence.map((words, index) => (
              <dd key={index} className="evidence">
                <Quote evidence={words} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
