import { PartnerError } from '../../lib/partners/types';
import type { Recommendations, RecommendedCompany } from '../../lib/partners/surfe.recommendations';
import type { AccountRow } from '../../lib/storage/rows';
import { askAccount } from '../account/ask-account';
import { kindOf } from '../account/partner-error';
import { useRecommendationsStore, type Asking, type Fetched } from './recommendations-store';

/** How many companies a press fetches. */
export const PAGE = 10;

/** What was fetched for an account, and `ask` for the next page: nothing is asked but by it. */
export function useRecommendations(account: AccountRow): Asking & { readonly ask: () => Promise<void> } {
  const { accounts, set } = useRecommendationsStore();
  const asking = accounts[account.id] ?? {};
  const { fetched } = asking;

  const ask = async () => {
    if (asking.isAsking) return;
    const kept = fetched && { fetched };
    set(account.id, { ...kept, isAsking: true });
    try {
      const day = new Date().toISOString().slice(0, 10);
      const before = fetched?.day === day ? fetched : undefined;
      const more = await askAccount(
        account,
        (client) => client.recommendations?.(before?.next ?? 0, PAGE) ?? none(),
      );
      set(account.id, { fetched: joined(before, more, day) });
    } catch (error) {
      const message = error instanceof PartnerError ? error.message : '';
      set(account.id, { ...kept, failure: { kind: kindOf(error), message } });
    }
  };
  return { ...asking, ask };
}

function none(): Promise<never> {
  return Promise.reject(new PartnerError('invalid', 'This partner recommends nobody.'));
}

/** Pages may overlap: whether a range's end belongs to it is not published. */
function joined(before: Fetched | undefined, more: Recommendations, day: string): Fetched {
  const { companies = [], unread = 0, next = 0 } = before ?? {};
  const known = new Map([...companies, ...more.companies].map((company) => [keyOf(company), company]));
  return {
    companies: [...known.values()],
    unread: unread + more.unread,
    next: next + PAGE,
    hasMore: more.hasMore && more.companies.length + more.unread > 0,
    day,
  };
}

/** By what a company is told from others: several may share a domain, as those of a group do. */
export function keyOf({ domain, linkedInURL, name }: RecommendedCompany): string {
  return JSON.stringify([domain, linkedInURL, name]);
}
