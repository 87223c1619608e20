import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeVisits, MOST_VISITS } from '../../lib/visits/merge';
import { visit } from './world';

/** Few times, few sessions and few wordings, so that many are the same event, told alike or not. */
const visits = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 4 }),
    session: fc.constantFrom('a', 'b'),
    views: fc.integer({ min: 0, max: 9 }),
    utm: fc.constantFrom({}, { utm_source: 'x' }, { utm_source: 'y' }),
  }),
);

it('the order in which visits come, and how often, changes nothing, though only the newest are kept', () => {
  fc.assert(
    fc.property(visits, visits, visits, fc.integer({ min: 1, max: 6 }), (one, two, three, most) => {
      const whole = mergeVisits([], [...one, ...two, ...three], most);
      const there = mergeVisits(mergeVisits(one, two, most).visits, three, most);
      const back = mergeVisits(mergeVisits(three, two, most).visits, [...one, ...one], most);
      expect(there.visits).toEqual(whole.visits);
      expect(back.visits).toEqual(whole.visits);
      expect(mergeVisits(whole.visits, whole.visits, most)).toEqual({ visits: whole.visits, isCut: false });
    }),
  );
});

it('the same event counts once, as the fuller of two wordings tells it', () => {
  const [bare, full] = [visit(), visit({ pages: ['/demo'], views: 1 })];
  expect(mergeVisits([bare], [full, bare])).toEqual({ visits: [full], isCut: false });
  expect(mergeVisits([full], [bare])).toEqual({ visits: [full], isCut: false });
});

it('says when older ones were let go', () => {
  const many = Array.from({ length: MOST_VISITS + 1 }, (_, at) => visit({ at }));
  const { visits, isCut } = mergeVisits(many.slice(0, 1), many.slice(1));
  expect([visits.length, visits[0]?.at, visits.at(-1)?.at, isCut]).toEqual([
    MOST_VISITS,
    MOST_VISITS,
    1,
    true,
  ]);
});
