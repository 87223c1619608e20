import type { Figure, Figures } from '../figures';
import type { SyncRun, SyncRuns } from './run';

/** The figures as they are shown: no run may make more requests than it needs. */
export function syncFigures({ configs, first, noChange, changeThere, changeHere }: SyncRuns): Figures {
  const title = 'sync with an account: the built extension and its database against the sandbox';
  return {
    workload: 'sync',
    title,
    figures: [
      { name: 'ICPs', value: configs, unit: '' },
      ...told('first sync', first, 1),
      ...told('nothing changed', noChange, 1),
      ...told('one ICP changed there', changeThere, 1),
      ...told('one ICP changed here', changeHere, 2),
    ],
  };
}

function told(name: string, { ms, requests }: SyncRun, needed: number): Figure[] {
  return [
    { name, value: ms, unit: 'ms' },
    { name: `${name}, requests`, value: requests, unit: '', most: needed },
  ];
}
