import { createContext, useContext, useState, type ReactNode } from 'react';
import type { Evidence } from '../../lib/profile/types';
import type { SightingRow } from '../../lib/storage/rows';
import { useT } from '../ui/language';
import { useToasts } from '../ui/toast-store';
import { showWords } from './show-words';

type Show = (evidence: Evidence) => void;

const ShowContext = createContext<Show | null>(null);

interface ShowOnPageProps {
  readonly tabId: number;
  readonly sighting: SightingRow;
  readonly children: ReactNode;
}

/** Lets the words below it be shown on the page in a tab, of whom they were read; says where that can't be. */
export function ShowOnPage({ tabId, sighting, children }: ShowOnPageProps) {
  const t = useT();
  const say = useToasts((toasts) => toasts.say);
  const [isShown, setShown] = useState(false);
  const show = async (evidence: Evidence) => {
    setShown(false);
    const answer = await showWords(tabId, sighting, evidence);
    setShown(answer === 'shown');
    if (answer !== 'shown')
      say({ text: t(answer === 'refused' ? 'teach.notGranted' : `evidence.${answer}`) });
  };
  return (
    <ShowContext value={(evidence) => void show(evidence)}>
      {children}
      <p className="visually-hidden" role="status">
        {isShown && t('evidence.shown')}
      </p>
    </ShowContext>
  );
}

/** Sources that no one sees on a page: its address, what it tells machines, and imports. */
const unseen = /^(?:canonical|json-ld|open-graph|url|visits)(?::|$)/;

/** Shows these words on the page; null where there is no page, or they stand in nothing that is seen. */
export function useShow(evidence: Evidence): (() => void) | null {
  const show = useContext(ShowContext);
  return show && !unseen.test(evidence.source) ? () => show(evidence) : null;
}
