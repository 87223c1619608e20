import { Heading } from '../ui/Heading';
import { useT } from '../ui/language';
import { RankedList, type RankedListProps } from './RankedList';

/** A page that lists several: whom of them to look at first. */
export function ListScreen(props: RankedListProps) {
  const t = useT();
  return (
    <>
      <Heading>{t('list.title', { total: props.listed.length })}</Heading>
      <RankedList {...props} />
    </>
  );
}
