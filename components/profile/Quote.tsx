import type { Evidence } from '../../lib/profile/types';
import { useT } from '../ui/language';
import { placeWords } from './known-words';

/** Words of the page, and where they stood. */
export function Quote({ evidence: { text, source } }: { evidence: Evidence }) {
  const t = useT();
  const place = placeWords(source, t);
  return (
    <>
      <q>{text}</q>
      {place && ` (${place})`}
    </>
  );
}
