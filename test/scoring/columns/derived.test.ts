import { expect, test } from 'vitest';
import type { ConditionType } from '../../../lib/icp/vocabulary';
import { Columns } from '../../../lib/scoring/columns/columns';
import { deriveColumns } from '../../../lib/scoring/columns/derived';
import { Judge } from '../../../lib/scoring/columns/judge';

const ruled = (...conditions: readonly object[]) => ({ rules: { groups: [{ conditions }] } });
const cto = { type: 'job_title', comparator: 'equals', value: 'CTO' };
const big = { type: 'company_size', comparator: 'gte', value: 100, optional: true };
const persona = ruled(cto);
const company = ruled({ ...big, optional: false }, { type: 'city', comparator: 'equals', value: 'Bonn' });

/** Four profiles' derived attributes, by row. */
function derive(...basis: readonly object[]) {
  const columns = new Columns();
  columns.put('mara', { job_title: 'CTO', company_size: 500, city: 'Ulm' });
  columns.put('ida', { job_title: 'Nurse', company_size: 500, city: 'Bonn' });
  columns.put('ole', { job_title: 'Nurse', company_size: 5 });
  columns.put('pia', {});
  deriveColumns(columns, new Judge(columns), basis);
  const column = (type: ConditionType) => {
    const { codes, values } = columns.column(type).dump(4);
    return Array.from(codes, (code) => values[code]);
  };
  return { match: column('icp_match'), persona: column('persona_match'), score: column('icp_score') };
}

/** SCORING.md §3 */
test('derived columns are what any ICP, and any persona, came to, and the best scores', () => {
  expect(derive(persona, company)).toEqual({
    match: [true, true, false, undefined],
    persona: [true, false, false, undefined],
    score: [
      { from: 100, to: 100 },
      { from: 100, to: 100 },
      { from: 0, to: 25 },
      { from: 0, to: 100 },
    ],
  });
});

test('without a persona nobody is known to fit one', () => {
  const { match, persona } = derive(company, ruled(big));
  expect(match).toEqual([true, true, true, true]);
  expect(persona).toEqual([undefined, undefined, undefined, undefined]);
});

test('without any ICP nothing can be derived', () => {
  const unread = [undefined, undefined, undefined, undefined];
  expect(derive()).toEqual({ match: unread, persona: unread, score: unread });
});
