import { conditionSentence, typeWords } from '../../lib/icp/sentence';
import { pathTo, settlingSets } from '../../lib/scoring/settle';
import type { Judged } from '../../lib/verdict/judge';
import { defaultTiers } from '../../lib/verdict/tier';
import { useT } from '../ui/language';

/** What would settle an open verdict, and what would lift it to the next tier. */
export function Outlook({ judged: { config, result } }: { judged: Judged }) {
  const t = useT();
  const format = (type: 'conjunction' | 'disjunction', words: readonly string[]) =>
    new Intl.ListFormat(t.locale, { type }).format(words);
  const sets = settlingSets(config, result, (floor, ceiling) => floor >= 50 || ceiling < 50);
  const settling = sets.map((types) =>
    format(
      'conjunction',
      types.map((type) => typeWords(type, t)),
    ),
  );
  const next = defaultTiers.findLast(({ from }) => from > result.floor);
  const path = next && pathTo(config, result, next.from);
  const lifting = path?.map(({ group, condition }) =>
    conditionSentence(config.rules.groups[group]?.conditions[condition], t),
  );
  return (
    <>
      {result.match === 'unknown' && (
        <p>
          {settling.length > 0
            ? t('profile.settles', { attributes: format('disjunction', settling) })
            : t('profile.cantSettle')}
        </p>
      )}
      {next && lifting && (
        <div>
          <p>{t('profile.lifts', { tier: next.name })}</p>
          <ul className="bullets">
            {lifting.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
