import { useCallback, useEffect, useState } from 'react';
import { useT } from '../ui/language';
import { askPage } from './ask-page';
import { useTeach } from './teach-store';

export type Pointing = 'idle' | 'pointing' | 'refused';

/** Lets the rep point at words on a tab's page; ends when they have, cancel, or go elsewhere. */
export function usePointing(tabId: number | undefined) {
  const t = useT();
  const [state, setState] = useState<Pointing>('idle');
  const { fact, setPicked, clear } = useTeach();

  const stop = useCallback(() => {
    if (tabId !== undefined) void askPage(tabId, { ask: 'stop' }).catch(() => {});
  }, [tabId]);

  useEffect(() => {
    setState('idle');
    return () => {
      clear();
      stop();
    };
  }, [clear, stop]);

  const point = async () => {
    if (tabId === undefined) return;
    setState('pointing');
    const texts = {
      hint: t('teach.pickerHint', { fact: t(`fact.${fact}`) }),
      cancel: t('teach.stop'),
    };
    try {
      const answer = await askPage(tabId, { ask: 'pick', texts });
      if (answer?.is === 'picked') setPicked(tabId, answer);
      setState('idle');
    } catch {
      setState('refused');
    }
  };
  return { state, point, stop };
}
