import type { ConfigRow, SightingRow } from '../../lib/storage/rows';
import type { Judged } from '../../lib/verdict/judge';
import { useT } from '../ui/language';
import { Facts } from './Facts';
import { NoIcps } from './NoIcps';
import { Outlook } from './Outlook';
import { OtherIcps } from './OtherIcps';
import { Reasons } from './Reasons';
import { Receipt } from './Receipt';
import { SubjectHeader } from './SubjectHeader';
import { VerdictCard } from './VerdictCard';

interface ProfileViewProps {
  readonly sighting: SightingRow;
  /** Best first; empty when no ICP is active. */
  readonly judged: readonly Judged[];
  /** Every config on the device, inactive ones too. */
  readonly configs: readonly ConfigRow[];
}

/** One subject: the verdict of the ICP that fits best, why, the other ICPs, what was read, and a receipt. */
export function ProfileView({ sighting, judged, configs }: ProfileViewProps) {
  const t = useT();
  const { subject } = sighting;
  const [best, ...others] = judged;
  return (
    <>
      <SubjectHeader subject={subject} />
      {best ? (
        <>
          <VerdictCard judged={best} />
          <section className="stack tight">
            <h2>{t('profile.reasons')}</h2>
            <Reasons judged={best} subject={subject} />
            <Outlook judged={best} subject={subject} />
          </section>
          <OtherIcps judged={others} subject={subject} />
        </>
      ) : (
        <NoIcps />
      )}
      <Facts sighting={sighting} />
      {best && <Receipt judged={best} subject={subject} configs={configs} />}
    </>
  );
}
