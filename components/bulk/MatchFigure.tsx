import { useT } from '../ui/language';
import { useFigure } from './DraftFigures';
import { classOf, totalOf, type Figure } from './figure';

/** How many of all profiles match. */
export function MatchFigure(figure: Figure) {
  const t = useT();
  const { count } = figure;
  return (
    <p className={`${classOf(figure)} muted small`}>
      {t('counts.match', { yes: count.yes, total: totalOf(count) })}
    </p>
  );
}

/** How many profiles one of the draft's groups matches. */
export function GroupFigure({ id }: { id: string }) {
  const figure = useFigure(id);
  return figure && <MatchFigure {...figure} />;
}
