import { useMemo } from 'react';
import type { Subject } from '../../lib/profile/types';
import type { Judged } from '../../lib/verdict/judge';
import { ledgerOf } from '../../lib/verdict/ledger';
import { isAboutPeople, openIn } from '../../lib/verdict/outlook';
import { VerdictCard } from '../profile/VerdictCard';
import { useT } from '../ui/language';
import { OutcomeMark } from '../ui/OutcomeMark';

const MOST_REASONS = 3;

/** The verdict in short, with the reasons that weigh most. */
export function PopupVerdict({ subject, judged }: { subject: Subject; judged: Judged }) {
  const t = useT();
  const entries = useMemo(() => ledgerOf(judged, subject, t).entries, [judged, subject, t]);
  const isPeoples = useMemo(() => isAboutPeople(openIn(judged), subject), [judged, subject]);
  const reasons = [...entries]
    .sort((a, b) => Number(a.isOptional) - Number(b.isOptional) || b.points - a.points)
    .slice(0, MOST_REASONS);
  return (
    <>
      <h1>
        <bdi>{subject.name}</bdi>
      </h1>
      <VerdictCard judged={judged} />
      {reasons.length > 0 && (
        <section className="stack tight">
          <h2>{t('popup.mainReasons')}</h2>
          <ul className="stack tight">
            {reasons.map(({ outcome, rule }, index) => (
              <li key={index} className="row top">
                <OutcomeMark outcome={outcome} />
                <span className="grow">{rule}</span>
              </li>
            ))}
          </ul>
          {isPeoples && <p>{t('verdict.aboutPeople')}</p>}
        </section>
      )}
    </>
  );
}
