import { useT } from '../ui/language';
import { useFigure } from './DraftFigures';
import { classOf, totalOf, type Figure } from './figure';

interface MatchFigureProps {
  readonly of: 'icp' | 'group';
  readonly figure: Figure | undefined;
}

/** How many of all profiles an ICP or a group matches, once that is known. */
export function MatchFigure({ of, figure }: MatchFigureProps) {
  const t = useT();
  if (!figure) return null;
  const { count } = figure;
  return (
    <p className={`${classOf(figure)} muted small`}>
      {t(`counts.${of}`, { yes: count.yes, total: totalOf(count) })}
    </p>
  );
}

/** How many profiles one of the draft's groups matches. */
export function GroupFigure({ id }: { id: string }) {
  return <MatchFigure of="group" figure={useFigure(id)} />;
}
