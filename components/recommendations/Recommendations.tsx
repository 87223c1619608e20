import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { capabilities } from '../../lib/icp/capabilities';
import { isActive } from '../../lib/icp/schema';
import { listConfigs } from '../../lib/storage/configs';
import type { AccountRow } from '../../lib/storage/rows';
import { accountWords } from '../account/account-words';
import { ErrorDetail } from '../account/ErrorDetail';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { CompanyItem } from './CompanyItem';
import { failureWords } from './failure-words';
import type { Fetched } from './recommendations-store';
import { keyOf, PAGE, useRecommendations } from './use-recommendations';

/**
 * Whom a partner recommends, beside our own verdict; nothing where it recommends nobody, as most. Asked only on the
 * rep's press, for fetching is billed, and kept nowhere.
 */
export function Recommendations({ account }: { account: AccountRow }) {
  const t = useT();
  const { fetched, isAsking = false, failure, ask } = useRecommendations(account);
  if (!capabilities[account.partner].recommends) return null;
  const canAsk = !fetched || fetched.hasMore || failure !== undefined;
  return (
    <details open={fetched !== undefined}>
      <summary>{t('recommendations.title')}</summary>
      <div className="stack">
        <Notice kind="info">{t('recommendations.billing')}</Notice>
        {fetched && <FetchedList fetched={fetched} />}
        {failure && (
          <Notice kind="failure">
            <p>{failureWords(failure.kind, t)}</p>
            <ErrorDetail message={failure.message} />
          </Notice>
        )}
        {canAsk && (
          <div>
            <button
              type="button"
              aria-disabled={isAsking}
              aria-label={`${buttonWords()}: ${accountWords(account, t)}`}
              onClick={() => void ask()}
            >
              {buttonWords()}
            </button>
          </div>
        )}
      </div>
    </details>
  );

  function buttonWords(): string {
    if (isAsking) return t('recommendations.fetching');
    return fetched ? t('recommendations.more', { count: PAGE }) : t('recommendations.fetch');
  }
}

function FetchedList({ fetched: { companies, unread, hasMore } }: { fetched: Fetched }) {
  const t = useT();
  const rows = useLiveQuery(() => listConfigs());
  const configs = useMemo(() => rows?.map(({ config }) => config), [rows]);
  if (!configs) return null;
  return (
    <>
      <p role="status">
        {companies.length === 0
          ? t('recommendations.none')
          : t('recommendations.count', { count: companies.length })}
      </p>
      {!configs.some(isActive) && <p className="muted">{t('profile.noIcps')}</p>}
      <ol className="stack">
        {companies.map((company) => (
          <CompanyItem key={keyOf(company)} company={company} configs={configs} />
        ))}
      </ol>
      {unread > 0 && <Notice kind="warning">{t('recommendations.unread', { count: unread })}</Notice>}
      {companies.length > 0 && !hasMore && <p className="muted">{t('recommendations.exhausted')}</p>}
      <p className="muted small">{t('verdict.note')}</p>
    </>
  );
}
