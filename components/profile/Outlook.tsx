import { useMemo } from 'react';
import { conditionSentence, typeWords } from '../../lib/icp/sentence';
import { pathTo } from '../../lib/scoring/path';
import { settlingSet } from '../../lib/scoring/settle';
import type { ConfigResult } from '../../lib/scoring/types';
import type { Judged } from '../../lib/verdict/judge';
import { defaultTiers, tierOf } from '../../lib/scoring/tier';
import { useT } from '../ui/language';

/** What would settle an open verdict, and what would lift it to the next tier. */
export function Outlook({ judged: { config, result } }: { judged: Judged }) {
  const t = useT();
  const question = useMemo(() => openQuestion(result), [result]);
  const settling = useMemo(
    () => question && settlingSet(config, result, question.isSettled),
    [config, result, question],
  );
  const next = defaultTiers.findLast(({ from }) => from > result.floor);
  const listed = (words: readonly string[]) =>
    new Intl.ListFormat(t.locale, { type: 'conjunction' }).format(words);
  const path = next && pathTo(config, result, next.from);
  const lifting = path?.map(({ group, condition }) =>
    conditionSentence(config.rules.groups[group]?.conditions[condition], t),
  );
  return (
    <>
      {question && (
        <p>
          {settling
            ? t(question.settles, { attributes: listed(settling.map((type) => typeWords(type, t))) })
            : t(question.cantSettle)}
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

const matchQuestion = {
  isSettled: (floor: number, ceiling: number) => floor >= 50 || ceiling < 50,
  settles: 'profile.settles',
  cantSettle: 'profile.cantSettle',
} as const;

const tierQuestion = {
  isSettled: (floor: number, ceiling: number) => tierOf(floor) === tierOf(ceiling),
  settles: 'profile.settlesTier',
  cantSettle: 'profile.cantSettleTier',
} as const;

/** What is still open: the match, or else the tier; undefined when both are certain. */
function openQuestion({ floor, ceiling }: ConfigResult) {
  return [matchQuestion, tierQuestion].find(({ isSettled }) => !isSettled(floor, ceiling));
}
