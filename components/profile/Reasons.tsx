import { useMemo } from 'react';
import { problemSentence } from '../../lib/icp/sentence';
import type { Subject } from '../../lib/profile/types';
import type { Judged } from '../../lib/verdict/judge';
import { ledgerOf, type LedgerEntry } from '../../lib/verdict/ledger';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { OutcomeMark } from '../ui/OutcomeMark';

interface ReasonsProps {
  readonly judged: Judged;
  readonly subject: Subject;
}

/** The ledger of an ICP: each condition, what came of it, the words it was judged by, and its points. */
export function Reasons({ judged, subject }: ReasonsProps) {
  const t = useT();
  const { base, entries } = useMemo(() => ledgerOf(judged, subject, t), [judged, subject, t]);
  const { problem, floor } = judged.result;
  if (problem) return <p className="muted">{problemSentence(problem, t)}</p>;
  return (
    <>
      <ol className="ledger">
        {base > 0 && <Line rule={t('profile.base')} points={base} />}
        {entries.map((entry, index) => (
          <Entry key={index} entry={entry} />
        ))}
      </ol>
      <p className="row apart total">
        <span>{t('profile.total')}</span>
        <strong className="points">{t('profile.points', { points: floor })}</strong>
      </p>
    </>
  );
}

function Entry({ entry }: { entry: LedgerEntry }) {
  const t = useT();
  const { outcome, rule, isOptional, points, evidence, problem } = entry;
  return (
    <li>
      <span className="row outcome-line">
        <OutcomeMark outcome={outcome} />
        {isOptional && <span className="muted small">({t('profile.optional')})</span>}
      </span>
      <Points points={points} />
      <p className="rule">{rule}</p>
      {evidence.map(({ text, source }, index) => (
        <p key={index} className="evidence" title={source}>
          {t('profile.read')}: <q>{text}</q>
        </p>
      ))}
      {evidence.length === 0 && !problem && <p className="evidence">{t('profile.notRead')}</p>}
      {problem && (
        <p className="error rule">
          <Icon name="warning" />
          {problem}
        </p>
      )}
    </li>
  );
}

function Line({ rule, points }: { rule: string; points: number }) {
  return (
    <li>
      <span className="outcome-line">{rule}</span>
      <Points points={points} />
    </li>
  );
}

function Points({ points }: { points: number }) {
  const t = useT();
  return <span className="points muted">{t('profile.points', { points })}</span>;
}
