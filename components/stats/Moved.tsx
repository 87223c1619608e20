import { moves } from '../../lib/scoring/move';
import type { Tally } from '../../lib/storage/rows';
import { useT } from '../ui/language';
import { ProfileLinks } from './ProfileLinks';

/** What a recalculation found for one ICP: how many match now, and who moved. */
export function Moved({ tally }: { tally: Tally }) {
  const t = useT();
  const { label, now, isNew, moved, profiles } = tally;
  const ways = moves.filter((move) => moved[move] > 0);
  return (
    <li className="stack tight">
      <h3>{label}</h3>
      <p className="muted small">{t('recalculate.now', now)}</p>
      {isNew && <p className="small">{t('recalculate.new')}</p>}
      {!isNew && ways.length === 0 && <p className="small">{t('recalculate.nobody')}</p>}
      {isNew && now.yes > 0 && (
        <Named
          words={t('recalculate.matching', { count: now.yes })}
          count={now.yes}
          profiles={profiles.filter(({ move }) => move === null)}
        />
      )}
      {ways.map((way) => (
        <Named
          key={way}
          words={t(`recalculate.moved.${way}`, { count: moved[way] })}
          count={moved[way]}
          profiles={profiles.filter(({ move }) => move === way)}
        />
      ))}
    </li>
  );
}

interface NamedProps {
  readonly words: string;
  /** How many there are; the first of them are named. */
  readonly count: number;
  readonly profiles: Tally['profiles'];
}

/** How many did the same, and on opening who. */
function Named({ words, count, profiles }: NamedProps) {
  return (
    <details className="small">
      <summary>{words}</summary>
      <ProfileLinks profiles={profiles} count={count} />
    </details>
  );
}
