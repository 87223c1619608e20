import { useMemo } from 'react';
import { conditionSentence, typeWords } from '../../lib/icp/sentence';
import { pathTo } from '../../lib/scoring/path';
import { defaultTiers } from '../../lib/scoring/tier';
import type { Subject } from '../../lib/profile/types';
import type { Judged } from '../../lib/verdict/judge';
import { isAboutPeople, openIn } from '../../lib/verdict/outlook';
import { useT } from '../ui/language';

/** What would settle an open verdict, and what would lift it to the next tier; of a company what only people can. */
export function Outlook({ judged, subject }: { judged: Judged; subject: Subject }) {
  const t = useT();
  const { config, result } = judged;
  const open = useMemo(() => openIn(judged), [judged]);
  if (isAboutPeople(open, subject)) return <p>{t('verdict.aboutPeople')}</p>;
  const next = defaultTiers.findLast(({ from }) => from > result.floor);
  const listed = (words: readonly string[]) =>
    new Intl.ListFormat(t.locale, { type: 'conjunction' }).format(words);
  const path = next && pathTo(config, result, next.from);
  const lifting = path?.map(({ group, condition }) =>
    conditionSentence(config.rules.groups[group]?.conditions[condition], t),
  );
  return (
    <>
      {open && (
        <p>
          {open.settling
            ? t(settles[open.question], {
                attributes: listed(open.settling.map((type) => typeWords(type, t))),
              })
            : t(cantSettle[open.question])}
        </p>
      )}
      {next && lifting && (
        <div>
          <p>{t('profile.lifts', { tier: next.name })}</p>
          <ul className="bullets">
            {lifting.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const settles = { match: 'profile.settles', tier: 'profile.settlesTier' } as const;
const cantSettle = { match: 'profile.cantSettle', tier: 'profile.cantSettleTier' } as const;
