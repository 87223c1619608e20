import { useT } from '../ui/language';
import { useSettled } from '../ui/use-settled';
import { CountBar } from './CountBar';
import { useAnswers, useFigure } from './DraftFigures';
import { classOf, totalOf } from './figure';
import { Moves, movesInWords } from './Moves';
import { WHOLE } from './use-draft-answers';

/** How long the figures must have stood still before they are read out (ms). */
const QUIET = 1_500;

/** How many profiles the draft as a whole matches, and who moves by it; read out once typing pauses. */
export function WholeFigure() {
  const t = useT();
  const { moved } = useAnswers();
  const figure = useFigure(WHOLE);
  const count = figure?.count;
  const words = count ? t('counts.all', { ...count, total: totalOf(count) }) : '';
  const said = useSettled(moved ? `${words} ${movesInWords(moved.value, t)}` : words, QUIET);
  return (
    <>
      {figure && (
        <div className={classOf(figure)}>
          <CountBar count={figure.count} />
          <p className="small">{words}</p>
        </div>
      )}
      {moved && (
        <div className={classOf(moved)}>
          <Moves moved={moved.value} />
        </div>
      )}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </>
  );
}
