import type { Evidence } from '../../lib/profile/types';
import { useShow } from '../evidence/ShowOnPage';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { placeWords } from './known-words';

/** Words of the page, and where they stood; pressed, they are shown there. */
export function Quote({ evidence }: { evidence: Evidence }) {
  const t = useT();
  const show = useShow(evidence);
  const { text, source } = evidence;
  const place = placeWords(source, t);
  return (
    <>
      {show ? (
        <button
          type="button"
          className="words"
          aria-label={t('evidence.show', { words: text })}
          title={t('evidence.hint')}
          onClick={show}
        >
          <q dir="auto">{text}</q>
          <Icon name="target" />
        </button>
      ) : (
        <q dir="auto">{text}</q>
      )}
      {place && ` (${place})`}
    </>
  );
}
