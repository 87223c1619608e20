import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, type ReactNode } from 'react';
import { listConfigs } from '../../lib/storage/configs';
import type { SightingRow } from '../../lib/storage/rows';
import { chooseCard } from '../../lib/storage/views';
import { countsOf, listSentence } from '../../lib/verdict/list';
import { More } from '../stats/More';
import { useT } from '../ui/language';
import { RankedItem } from './RankedItem';
import { rank } from './ranked';

export interface RankedListProps {
  readonly tabId: number;
  readonly listed: readonly SightingRow[];
  /** At most so many are shown. */
  readonly most: number;
  /** What is shown without an active ICP. */
  readonly children: ReactNode;
}

/** Those whom a page lists, best first, with how many match. */
export function RankedList({ tabId, listed, most, children }: RankedListProps) {
  const t = useT();
  const choose = (key: string) => void chooseCard(tabId, key);
  const configs = useLiveQuery(() => listConfigs());
  const ranked = useMemo(() => configs && rank(listed, configs), [listed, configs]);
  if (!ranked) return null;
  if (ranked.length === 0) return children;
  return (
    <>
      <p role="status">{listSentence(countsOf(ranked.map(({ best }) => best)), t)}</p>
      <ol className="ranked">
        {ranked.slice(0, most).map((entry) => (
          <RankedItem key={entry.sighting.key} entry={entry} onChoose={choose} />
        ))}
        <More count={ranked.length - most} />
      </ol>
    </>
  );
}
