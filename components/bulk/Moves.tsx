import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { MovedProfiles } from '../../lib/bulk/types';
import type { Translator } from '../../lib/i18n/translator';
import { moves, type Move } from '../../lib/scoring/move';
import { getSighting } from '../../lib/storage/sightings';
import { ProfileLinks } from '../stats/ProfileLinks';
import { useT } from '../ui/language';

/** Who moves from the saved version to the draft: how many, and on opening who. */
export function Moves({ moved }: { moved: MovedProfiles }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const ways = moves.filter((move) => moved[move].count > 0);
  if (ways.length === 0) return <p className="small">{t('counts.nobodyMoves')}</p>;
  return (
    <details className="small moves" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{movesInWords(moved, t)}</summary>
      {isOpen && (
        <div className="stack tight">
          {ways.map((way) => (
            <Movers key={way} way={way} {...moved[way]} />
          ))}
        </div>
      )}
    </details>
  );
}

/** "12 become a match, 3 no longer a match", against the saved version. */
export function movesInWords(moved: MovedProfiles, t: Translator): string {
  const ways = moves.filter((move) => moved[move].count > 0);
  if (ways.length === 0) return t('counts.nobodyMoves');
  const words = ways.map((way) => t(`recalculate.moved.${way}`, { count: moved[way].count }));
  return t('counts.moves', { moves: words.join(', ') });
}

interface MoversProps {
  readonly way: Move;
  readonly count: number;
  readonly keys: readonly string[];
}

/** Those who move one way, by name. */
function Movers({ way, count, keys }: MoversProps) {
  const t = useT();
  const profiles = useLiveQuery(() => Promise.all(keys.map(profileOf)), [keys]);
  return (
    <div>
      <p>{t(`recalculate.moved.${way}`, { count })}</p>
      {profiles && <ProfileLinks profiles={profiles} count={count} />}
    </div>
  );
}

/** By its key where it is gone meanwhile. */
async function profileOf(key: string): Promise<{ name: string; url: string | undefined }> {
  const sighting = await getSighting(key);
  return { name: sighting?.subject.name ?? key, url: sighting?.url };
}
