import { expect, test } from 'vitest';
import { missed } from '../../scripts/bench/figures';
import { syncFigures } from '../../scripts/bench/sync/report';

const least = { ms: 5, requests: 1 };
const runs = {
  configs: 9,
  first: least,
  noChange: least,
  changeThere: least,
  changeHere: { ms: 9, requests: 2 },
};

test('a sync run that makes more requests than it needs is missed', () => {
  expect(missed(syncFigures(runs))).toEqual([]);
  expect(missed(syncFigures({ ...runs, noChange: { ms: 5, requests: 2 } }))).toEqual([
    '(sync) nothing changed, requests: 2.00 , at most 1',
  ]);
});
