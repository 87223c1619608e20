import type { ConfigRow, RecalculationRow } from '../../lib/storage/rows';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { timeAgo } from '../ui/time-ago';
import { useNow } from '../ui/use-now';
import { DamagedProfiles } from './DamagedProfiles';
import { Moved } from './Moved';

interface OutcomeProps {
  readonly row: RecalculationRow;
  /** The configs as they are now. */
  readonly configs: readonly ConfigRow[];
}

/** What a recalculation that is finished came to. */
export function Outcome({ row, configs }: OutcomeProps) {
  const t = useT();
  const now = useNow();
  const { endedAt = row.startedAt, damaged, tallies } = row;
  const isEdited = tallies.some(
    ({ configId, revision }) => configs.find(({ id }) => id === configId)?.revision !== revision,
  );
  return (
    <>
      <p className="muted small">{timeAgo(endedAt, Math.max(now, endedAt), t.locale)}</p>
      {isEdited && <Notice kind="info">{t('recalculate.changed')}</Notice>}
      <ul className="stack">
        {tallies.map((tally) => (
          <Moved key={tally.configId} tally={tally} />
        ))}
      </ul>
      {damaged.count > 0 && <DamagedProfiles {...damaged} />}
    </>
  );
}
