import type { RecommendationReason } from '../../lib/partners/surfe.recommendations';
import { useT } from '../ui/language';

/** Why Surfe recommends a company, in its own words and with its own number, whose meaning it doesn't publish. */
export function SurfeReasons({ reasons }: { reasons: readonly RecommendationReason[] }) {
  const t = useT();
  if (reasons.length === 0) return <p className="muted small">{t('recommendations.noReasons')}</p>;
  return (
    <div className="small">
      <p className="muted">{t('recommendations.reasons')}</p>
      <ul>
        {reasons.map(({ title, shortDescription, description, score }, index) => (
          <li key={index}>
            {description ?? shortDescription ?? title}
            {score !== undefined && ` (${score})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
