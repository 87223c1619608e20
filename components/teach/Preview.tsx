import type { Picked } from '../../lib/recipes/answer.schema';
import { useT } from '../ui/language';
import { Notice } from '../ui/Notice';
import { anchorWords } from './anchor-words';
import { useTeach } from './teach-store';

/** What would be read and why it would be found again, with the other ways to find it. */
export function Preview({ picked }: { picked: Picked }) {
  const t = useT();
  const { choice, choose } = useTeach();
  const chosen = picked.candidates[choice];
  if (!chosen) return <Notice kind="warning">{t('teach.noAnchor')}</Notice>;
  return (
    <section className="card stack">
      <div role="status" className="stack tight">
        <h2>{t('teach.wouldRead')}</h2>
        <p>
          <q dir="auto">{chosen.text}</q>
        </p>
      </div>
      <fieldset className="stack tight">
        <legend className="legend">{t('teach.because')}</legend>
        {picked.candidates.map(({ anchor, text }, index) => (
          <label key={index} className="check">
            <input type="radio" name="anchor" checked={index === choice} onChange={() => choose(index)} />
            <span>
              {anchorWords(anchor, t)}
              {text !== chosen.text && (
                <>
                  {' '}
                  <q className="muted" dir="auto">
                    {text}
                  </q>
                </>
              )}
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
