import type { MessageKey } from '../../lib/i18n/translator';
import type { Count } from '../../lib/scoring/columns/ternary';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/language';
import { CountBar } from './CountBar';
import { useFigure } from './DraftFigures';
import { classOf, totalOf } from './figure';

/** From so many profiles on, it tells something that nobody meets a condition. */
const ENOUGH = 20;
/** From this share on, a condition is as good as always unknown. */
const NEARLY_ALL = 0.95;

/** How many profiles meet a condition of the draft; what is odd about that is said first. */
export function ConditionFigure({ id }: { id: string }) {
  const t = useT();
  const figure = useFigure(id);
  if (!figure) return null;
  const { count } = figure;
  const odd = oddity(count);
  return (
    <div className={classOf(figure)}>
      <CountBar count={count} />
      <p className="muted small">
        {odd && (
          <strong className="advice">
            <Icon name="warning" /> {t(odd)}{' '}
          </strong>
        )}
        {t('counts.condition', { ...count })}
      </p>
    </div>
  );
}

function oddity(count: Count): MessageKey | undefined {
  const all = totalOf(count);
  if (all < ENOUGH) return undefined;
  if (count.unknown >= all * NEARLY_ALL) return 'counts.mostlyUnknown';
  return count.yes === 0 ? 'counts.nobody' : undefined;
}
