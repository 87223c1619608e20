import { scoreSpan, tierSpan } from '../../lib/verdict/tier';
import { lineOf } from '../profile/SubjectHeader';
import { useT } from '../ui/language';
import { VerdictPill } from '../ui/VerdictPill';
import type { Ranked } from './ranked';

interface RankedItemProps {
  readonly entry: Ranked;
  readonly onChoose: (key: string) => void;
}

/** One of a list: who it is, the verdict, score and tier. */
export function RankedItem({ entry: { sighting, best }, onChoose }: RankedItemProps) {
  const t = useT();
  const { match, floor, ceiling } = best.result;
  const line = lineOf(sighting.subject, t);
  return (
    <li className={match}>
      <button type="button" onClick={() => onChoose(sighting.key)}>
        <strong className="name">
          <bdi>{sighting.subject.name}</bdi>
        </strong>
        <span className="line muted small">
          <bdi>{line}</bdi>
        </span>
        <VerdictPill match={match} />
        <span className="points">{scoreSpan(floor, ceiling)}</span>
        <span className="tier">{tierSpan(floor, ceiling)}</span>
      </button>
    </li>
  );
}
