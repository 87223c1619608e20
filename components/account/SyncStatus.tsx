import { useEffect, useState } from 'react';
import type { AccountRow } from '../../lib/storage/rows';
import { usePanel } from '../panel/panel-store';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { timeAgo } from '../ui/time-ago';
import { useNow } from '../ui/use-now';
import { ErrorDetail } from './ErrorDetail';
import { Emptied } from './Emptied';
import { EMPTIED, errorWords } from './partner-error';
import { hasAccess, requestAccess } from './permission';

/** A pause shorter than this (ms) is told as this: "resumes now" would be wrong. */
const A_MINUTE = 60_000;

/** How many edits wait to be sent, and how many conflicts to be settled. */
export interface Counts {
  readonly waiting: number;
  readonly conflicts: number;
}

interface SyncStatusProps {
  readonly account: AccountRow;
  readonly counts: Counts | undefined;
}

/** How sync stands: when it last ran, what waits, what went wrong and what to do. */
export function SyncStatus({ account, counts }: SyncStatusProps) {
  const t = useT();
  const now = useNow();
  const showIcps = usePanel((panel) => panel.showIcps);
  const { lastSyncAt, lastError, pausedUntil } = account;
  const ago = (at: number) => timeAgo(at, now, t.locale);
  return (
    <div className="stack tight">
      <p className="row small">
        <span>
          {lastSyncAt ? t('account.lastSync', { time: ago(lastSyncAt) }) : t('account.neverSynced')}
        </span>
        {counts && <span>{t('account.waiting', { count: counts.waiting })}</span>}
      </p>
      {counts && counts.conflicts > 0 && (
        <div>
          <button type="button" onClick={() => showIcps({ is: 'list' })}>
            {t('account.conflicts', { count: counts.conflicts })}
          </button>
        </div>
      )}
      <AccessLost baseUrl={account.baseUrl} />
      {lastError && (
        <Notice kind="failure">
          <p>{errorWords(lastError.kind, t)}</p>
          <ErrorDetail message={lastError.message} />
          <p className="muted small">{ago(lastError.at)}</p>
          {lastError.kind === EMPTIED && <Emptied account={account} />}
          {pausedUntil && pausedUntil > now && (
            <p>{t('account.resumes', { time: ago(Math.max(pausedUntil, now + A_MINUTE)) })}</p>
          )}
        </Notice>
      )}
    </div>
  );
}

/** The rep took back the browser's leave to reach the account: said here, where it can be given again. */
function AccessLost({ baseUrl }: { baseUrl: string }) {
  const t = useT();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void hasAccess(baseUrl).then((has) => isCurrent && setLost(!has));
    return () => {
      isCurrent = false;
    };
  }, [baseUrl]);
  const { host } = new URL(baseUrl);
  if (!isLost) return null;
  return (
    <Notice kind="failure">
      <p>{t('account.permissionLost', { host })}</p>
      <div>
        <button type="button" onClick={() => void requestAccess(baseUrl).then((has) => setLost(!has))}>
          {t('account.retryPermission', { host })}
        </button>
      </div>
    </Notice>
  );
}
