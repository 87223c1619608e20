import type { ReactNode } from 'react';
import type { SightingRow } from '../../lib/storage/rows';
import { Heading } from '../ui/Heading';
import { useT } from '../ui/language';
import { RankedList } from './RankedList';

interface ListScreenProps {
  readonly tabId: number;
  readonly listed: readonly SightingRow[];
  /** At most so many are shown. */
  readonly most: number;
  /** What is shown without an active ICP. */
  readonly children: ReactNode;
}

/** A page that lists several: whom of them to look at first. */
export function ListScreen({ listed, children, ...rest }: ListScreenProps) {
  const t = useT();
  return (
    <>
      <Heading>{t('list.title', { total: listed.length })}</Heading>
      <RankedList listed={listed} {...rest}>
        {children}
      </RankedList>
    </>
  );
}
