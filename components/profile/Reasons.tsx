import { useMemo } from 'react';
import { problemSentence } from '../../lib/icp/sentence';
import { isConditionType, rowOf, type Owner } from '../../lib/icp/vocabulary';
import type { IcpConfig } from '../../lib/icp/schema';
import type { Subject } from '../../lib/profile/types';
import type { Judged } from '../../lib/verdict/judge';
import { ledgerOf, type LedgerEntry } from '../../lib/verdict/ledger';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { OutcomeMark } from '../ui/OutcomeMark';
import { EvidenceLines } from './EvidenceLines';

interface ReasonsProps {
  readonly judged: Judged;
  readonly subject: Subject;
}

/** The ledger of an ICP: each condition, what came of it, the words it was judged by, and its points. */
export function Reasons({ judged, subject }: ReasonsProps) {
  const t = useT();
  const { group, base, entries } = useMemo(() => ledgerOf(judged, subject, t), [judged, subject, t]);
  const { problem, floor } = judged.result;
  if (problem) return <p className="muted">{problemSentence(problem, t)}</p>;
  return (
    <>
      <GroupLine config={judged.config} group={group ?? 0} />
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

/** Which of several groups this is, and how its conditions join. */
function GroupLine({ config: { rules }, group }: { config: IcpConfig; group: number }) {
  const t = useT();
  const isAny = rules.groups[group]?.operator === 'OR';
  if (rules.groups.length < 2 && !isAny) return null;
  const words = { number: group + 1, count: rules.groups.length };
  return (
    <p className="muted small">
      {rules.groups.length > 1 && <>{t('profile.closestGroup', words)} </>}
      {t(isAny ? 'profile.anyCondition' : 'profile.allConditions')}
    </p>
  );
}

function Entry({ entry }: { entry: LedgerEntry }) {
  const t = useT();
  const { type, outcome, rule, isOptional, points, evidence, problem } = entry;
  return (
    <li>
      <span className="row outcome-line">
        <OutcomeMark outcome={outcome} />
        {isOptional && <span className="muted small">({t(optionalKey(entry))})</span>}
      </span>
      <Points points={points} />
      <p className="rule">{rule}</p>
      <EvidenceLines
        name={type}
        known={entry}
        label={ownerOf(type) === 'visit' ? undefined : t('profile.read')}
      />
      {evidence.length === 0 && !problem && <p className="evidence">{t(unseenKey(type))}</p>}
      {problem && (
        <p className="error rule">
          <Icon name="warning" />
          {problem}
        </p>
      )}
    </li>
  );
}

const unseenKeys = {
  person: 'profile.notRead',
  company: 'profile.notRead',
  visit: 'profile.visits',
  derived: 'profile.derived',
} as const satisfies Record<Owner, string>;

/** Why no words of the page are shown: not every condition is judged by the page. */
function unseenKey(type: string) {
  return unseenKeys[ownerOf(type)];
}

function ownerOf(type: string): Owner {
  return isConditionType(type) ? rowOf(type).owner : 'person';
}

/** A nice-to-have condition adds nothing while the requirements aren't met: said, or "met, 0 points" would puzzle. */
function optionalKey({ outcome, points }: LedgerEntry) {
  return outcome === 'met' && points === 0 ? 'profile.optionalLater' : 'profile.optional';
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
