import { typeWords } from '../../lib/icp/sentence';
import type { SightingRow } from '../../lib/storage/rows';
import { useT } from '../ui/language';
import { timeAgo } from '../ui/time-ago';
import { useNow } from '../ui/use-now';
import { EvidenceLines } from './EvidenceLines';

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
        {known.map(([name, attribute]) => (
          <div key={name}>
            <dt>{name === 'company_name' ? t('profile.companyName') : typeWords(name, t)}</dt>
            <dd>
              {attribute.values.length === 0 && t('profile.statesNone')}
              <EvidenceLines name={name} known={attribute} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
