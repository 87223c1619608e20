import { createContext, useContext, type ReactNode } from 'react';
import type { ConfigRow } from '../../lib/storage/rows';
import type { Draft } from '../icps/draft';
import { figureOf, type Figure } from './figure';
import { useDraftAnswers, type DraftAnswers } from './use-draft-answers';

const AnswersContext = createContext<DraftAnswers>({ counts: undefined, moved: undefined });

interface DraftFiguresProps {
  readonly draft: Draft;
  /** All ICPs as saved, the draft's too. */
  readonly rows: readonly ConfigRow[];
  readonly children: ReactNode;
}

/** Has what stands below it show what the profiles say of a draft. */
export function DraftFigures({ draft, rows, children }: DraftFiguresProps) {
  const answers = useDraftAnswers(draft, rows);
  return <AnswersContext value={answers}>{children}</AnswersContext>;
}

/** What the profiles say of the draft. */
export function useAnswers(): DraftAnswers {
  return useContext(AnswersContext);
}

/** How many profiles one of the draft's groups or conditions holds for. */
export function useFigure(id: string): Figure | undefined {
  return figureOf(id, useAnswers().counts);
}
