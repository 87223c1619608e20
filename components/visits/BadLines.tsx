import type { BadLine, Imported } from '../../lib/visits/import';
import type { Translator } from '../../lib/i18n/translator';
import { useT } from '../ui/language';
import { useToasts } from '../ui/toast-store';

/** So many lines are shown; a copy has all that are named. */
const MOST_SHOWN = 10;

/** The lines that could not be used: how many, which, and why. Never what stands there: it is somebody's data. */
export function BadLines({ bad: { count, first } }: { bad: Imported['bad'] }) {
  const t = useT();
  const say = useToasts((toasts) => toasts.say);
  const shown = first.slice(0, MOST_SHOWN);
  const copy = () => {
    const rest = moreWords(count - first.length, t);
    const text = [t('visits.bad', { count }), ...first.map((line) => lineWords(line, t)), ...rest].join('\n');
    navigator.clipboard.writeText(text).then(
      () => say({ text: t('visits.copied') }),
      () => say({ text: t('visits.notCopied') }),
    );
  };
  return (
    <div className="stack tight small">
      <p>{t('visits.bad', { count })}</p>
      <ul>
        {shown.map((line) => (
          <li key={line.line}>{lineWords(line, t)}</li>
        ))}
        {moreWords(count - shown.length, t).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <div className="row">
        <button type="button" onClick={copy}>
          {t('visits.copy')}
        </button>
      </div>
    </div>
  );
}

function lineWords({ line, problem }: BadLine, t: Translator): string {
  return t('visits.badLine', { line, problem: t(`visits.problem.${problem}`) });
}

function moreWords(count: number, t: Translator): string[] {
  return count > 0 ? [t('profile.moreWords', { count })] : [];
}
