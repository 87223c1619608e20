import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { fallbackValues, type FilterValues } from '../../lib/partners/surfe.values';
import { PartnerError } from '../../lib/partners/types';
import { getFilterValues, keepFilterValues } from '../../lib/storage/filter-values';
import type { AccountRow } from '../../lib/storage/rows';
import { askAccount } from '../account/ask-account';

export interface ListedValues {
  readonly values: FilterValues;
  /** `fallback` is a second-hand list, for as long as the partner could not be asked. */
  readonly source: 'partner' | 'fallback';
  /** When the partner was asked, in ms since 1970. */
  readonly fetchedAt?: number;
}

interface Asked {
  /** Undefined while the device is looked through. */
  readonly listed: ListedValues | undefined;
  readonly isAsking: boolean;
  readonly ask: () => Promise<void>;
}

/**
 * The values that a partner's filters take, as they were when its key was checked, which is by them, or when the rep
 * last asked; looking at them makes no request. Partners change them a few times a year, and the age is told.
 */
export function useFilterValues(account: AccountRow): Asked {
  const { baseUrl } = account;
  const row = useLiveQuery(async () => (await getFilterValues(baseUrl)) ?? null, [baseUrl]);
  const [isAsking, setAsking] = useState(false);

  const ask = async () => {
    setAsking(true);
    try {
      const values = await askAccount(account, async (client) => client.filterValues?.());
      if (values) await keepFilterValues({ baseUrl, fetchedAt: Date.now(), values });
    } catch (error) {
      if (!(error instanceof PartnerError)) throw error;
    } finally {
      setAsking(false);
    }
  };

  return { listed: row === undefined ? undefined : listedOf(row), isAsking, ask };
}

function listedOf(row: Awaited<ReturnType<typeof getFilterValues>> | null): ListedValues {
  if (!row) return { values: fallbackValues, source: 'fallback' };
  return { values: row.values, source: 'partner', fetchedAt: row.fetchedAt };
}
