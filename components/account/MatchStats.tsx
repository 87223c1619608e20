import { useState } from 'react';
import { capabilities } from '../../lib/icp/capabilities';
import type { PartnerStats } from '../../lib/partners/types';
import type { AccountRow } from '../../lib/storage/rows';
import { Field } from '../ui/Field';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { accountWords } from './account-words';
import { askAccount } from './ask-account';
import { errorWords, kindOf } from './partner-error';
import { StatsTable } from './StatsTable';

/** How many days back, the shortest first. */
const ranges = [7, 30, 90] as const;
const DAY = 86_400_000;

/** How many visitors each ICP matched in the account, as the account itself counts; asked only on the rep's press. */
export function MatchStats({ account }: { account: AccountRow }) {
  const t = useT();
  const [days, setDays] = useState<number>(30);
  const [isAsking, setAsking] = useState(false);
  const [stats, setStats] = useState<PartnerStats>();
  const [failure, setFailure] = useState<string>();
  if (!capabilities[account.partner].countsMatches) return null;
  const ask = async () => {
    if (isAsking) return;
    setAsking(true);
    setFailure(undefined);
    setStats(undefined);
    try {
      setStats(await askAccount(account, async (client) => client.stats?.(lastDays(days))));
    } catch (error) {
      setFailure(errorWords(kindOf(error), t));
    } finally {
      setAsking(false);
    }
  };
  return (
    <details>
      <summary>{t('stats.title')}</summary>
      <div className="stack">
        <Field label={t('stats.range')}>
          {(wiring) => (
            <select {...wiring} value={days} onChange={({ target }) => setDays(Number(target.value))}>
              {ranges.map((range) => (
                <option key={range} value={range}>
                  {t('stats.days', { days: range })}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div>
          <button
            type="button"
            aria-disabled={isAsking}
            aria-label={t('stats.fetchLabel', { account: accountWords(account, t) })}
            onClick={() => void ask()}
          >
            {t(isAsking ? 'stats.fetching' : 'stats.fetch')}
          </button>
        </div>
        {failure && <Notice kind="failure">{failure}</Notice>}
        <div role="status">{stats && <StatsTable accountId={account.id} stats={stats} />}</div>
      </div>
    </details>
  );
}

/** A range of whole days that ends today, by UTC as the partners' own days are: each YYYY-MM-DD. */
function lastDays(days: number): { from: string; to: string } {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const now = Date.now();
  return { from: day(now - (days - 1) * DAY), to: day(now) };
}
