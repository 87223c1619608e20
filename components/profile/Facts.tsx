import type { Translator } from '../../lib/i18n/translator';
import { typeWords } from '../../lib/icp/sentence';
import { scalarWords } from '../../lib/icp/value-words';
import { isConditionType, rowOf } from '../../lib/icp/vocabulary';
import type { KnownAttribute } from '../../lib/profile/types';
import type { SightingRow } from '../../lib/storage/rows';
import { useT } from '../ui/language';
import { timeAgo } from '../ui/time-ago';
import { useNow } from '../ui/use-now';

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
            <dd>{valuesWords(name, attribute, t)}</dd>
            {attribute.evidence.map(({ text, source }, index) => (
              <dd key={index} className="evidence">
                <q>{text}</q> · {source}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

function valuesWords(name: string, { values }: KnownAttribute, t: Translator): string {
  if (values.length === 0) return t('profile.statesNone');
  const nature = isConditionType(name) ? rowOf(name).nature : undefined;
  const words = (value: unknown) => scalarWords(value, nature, t);
  return values
    .map((value) => (typeof value === 'object' ? rangeWords(value, words, t) : words(value)))
    .join('; ');
}

function rangeWords(
  { from, to }: { from?: number; to?: number },
  words: (value: number) => string,
  t: Translator,
): string {
  if (from === undefined) return t('profile.upTo', { count: words(to ?? 0) });
  if (to === undefined) return t('profile.from', { count: words(from) });
  return t('profile.fromTo', { min: words(from), max: words(to) });
}
