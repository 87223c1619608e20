import type { Translator } from '../../lib/i18n/translator';
import type { ConfigRow, RecalculationRow } from '../../lib/storage/rows';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { timeAgo } from '../ui/time-ago';
import { useNow } from '../ui/use-now';
import { DamagedProfiles } from './DamagedProfiles';
import { Moved } from './Moved';

interface EndedProps {
  /** None yet, or none that has ended: what is said here is told to screen readers as it comes. */
  readonly row: RecalculationRow | undefined;
  /** The configs as they are now. */
  readonly configs: readonly ConfigRow[];
}

/** How the last recalculation ended: when, who moved in each ICP, and what could not be read. */
export function Ended({ row, configs }: EndedProps) {
  const t = useT();
  const now = useNow();
  return (
    <>
      <div>
        <p aria-live="polite">{row && said(row, t)}</p>
        {row?.endedAt !== undefined && (
          <p className="muted small">{timeAgo(row.endedAt, Math.max(now, row.endedAt), t.locale)}</p>
        )}
      </div>
      {row?.state === 'finished' && (
        <>
          {isEdited(row, configs) && <Notice kind="info">{t('recalculate.changed')}</Notice>}
          <ul className="stack">
            {row.tallies.map((tally) => (
              <Moved key={tally.configId} tally={tally} />
            ))}
          </ul>
          {row.damaged.count > 0 && <DamagedProfiles {...row.damaged} />}
        </>
      )}
    </>
  );
}

function said({ state, done, total, damaged }: RecalculationRow, t: Translator): string {
  return state === 'stopped'
    ? t('recalculate.stopped', { done, total })
    : t('recalculate.finished', { count: done - damaged.count });
}

/** Whether an ICP is no longer as it was scored. */
function isEdited({ tallies }: RecalculationRow, configs: readonly ConfigRow[]): boolean {
  const revisions = new Map(configs.map(({ id, revision }) => [id, revision]));
  return tallies.some(({ configId, revision }) => revisions.get(configId) !== revision);
}
