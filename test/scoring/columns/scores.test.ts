import { expect, test } from 'vitest';
import { Bulk } from '../../../lib/scoring/columns/bulk';
import { Columns } from '../../../lib/scoring/columns/columns';

const city = { type: 'city', comparator: 'equals', value: 'Bonn' };
const big = { type: 'revenue', comparator: 'gte', value: 5 };
const cto = { type: 'job_title', comparator: 'equals', value: 'CTO' };
const optional = (condition: object) => ({ ...condition, optional: true });

/** Five profiles' floors and ceilings under some groups. */
function scores(...groups: readonly object[]) {
  const columns = new Columns();
  columns.put('all', { city: 'Bonn', revenue: 9, job_title: 'CTO' });
  columns.put('two', { city: 'Bonn', revenue: 9, job_title: 'Nurse' });
  columns.put('one', { city: 'Bonn', revenue: 1, job_title: 'Nurse' });
  columns.put('none', { city: 'Ulm', revenue: 1, job_title: 'Nurse' });
  columns.put('unread', {});
  return new Bulk(columns).scores({ rules: { groups } }, []);
}
const bounds = (...groups: readonly object[]) => {
  const { floors, ceilings } = scores(...groups);
  return Array.from(floors, (floor, row) => [floor, ceilings[row]]);
};

/** SCORING.md §5 */
test.each([
  ['all of three', [100, 33, 16, 0], [{ conditions: [city, big, cto] }]],
  ['any of three', [100, 100, 100, 0], [{ operator: 'OR', conditions: [city, big, cto] }]],
  ['one, and two that may be', [100, 83, 66, 0], [{ conditions: [city, optional(big), optional(cto)] }]],
  [
    'any of two, and one that may be',
    [100, 75, 75, 0],
    [{ operator: 'OR', conditions: [city, big, optional(cto)] }],
  ],
  ['two that may be', [100, 75, 50, 50], [{ conditions: [optional(big), optional(cto)] }]],
  ['the best of two groups', [100, 100, 100, 50], [{ conditions: [city] }, { conditions: [optional(cto)] }]],
])('the points for %s', (_, known, groups) => {
  const none = known.at(-1);
  expect(bounds(...groups)).toEqual([...known.map((points) => [points, points]), [none, 100]]);
});

test('groups without conditions have no points', () => {
  expect(bounds()).toEqual(Array(5).fill([0, 0]));
  expect(bounds({ conditions: [] }, { operator: 'OR' })).toEqual(Array(5).fill([0, 0]));
});

test('floors and ceilings are two arrays, where nothing is unknown too', () => {
  const { floors, ceilings } = scores({ conditions: [] });
  expect(ceilings).toEqual(floors);
  expect(ceilings.buffer).not.toBe(floors.buffer);
});
