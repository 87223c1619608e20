import { describe, expect, it, test } from 'vitest';
import { comparatorNames, conditionTypeNames, rowOf } from '../../lib/icp/vocabulary';
import { scoreAll } from '../../lib/scoring/score';
import { domain, linkedInUrl, pageContains, pageEquals } from './truth-table/addresses';
import { states, type Block, type Column, type Row } from './truth-table/block';
import { employeeSizeRange, industry, jobTitle } from './truth-table/company';
import { flags, score, type World } from './truth-table/derived';
import { number } from './truth-table/numbers';
import { country, region, text } from './truth-table/texts';

const blocks: readonly Block[] = [
  text,
  country,
  region,
  domain,
  linkedInUrl,
  industry,
  employeeSizeRange,
  jobTitle,
  pageContains,
  pageEquals,
  number,
  flags,
  score,
];

const isDerived = (type: Block['types'][number]) => rowOf(type).owner === 'derived';

/** The sign of the one condition of a config. */
function signOf(type: Block['types'][number], [comparator, value]: Row, [, seen]: Column): string {
  const { attributes, others } = isDerived(type)
    ? (seen as World)
    : { attributes: { [type]: seen }, others: [] };
  const condition = { type, comparator, value };
  const { results } = scoreAll([...others, { rules: { groups: [{ conditions: [condition] }] } }], attributes);
  const result = results.at(-1)?.groups[0]?.conditions[0];
  if (result?.problem) return result.outcome === 'unknown' ? '!' : 'a problem, yet not unknown';
  return { met: '+', unmet: '-', unknown: '?' }[result?.outcome ?? 'unknown'];
}

describe.each(blocks.flatMap((block) => block.types.map((type) => ({ type, block }))))(
  '$type',
  ({ type, block: { columns, rows } }) => {
    it.each(rows)('%s %j', (...row) => {
      const signs = row[2] === '!' ? '!'.repeat(columns.length) : row[2].replaceAll(' ', '');
      const is = columns.map((column) => signOf(type, row, column)).join('');
      expect(is).toBe(signs);
    });
  },
);

describe('the table is complete', () => {
  test('every condition type stands in it', () => {
    expect(blocks.flatMap(({ types }) => types).sort()).toEqual([...conditionTypeNames].sort());
  });

  test.each(blocks)('$types.0 has every comparator and every state that its kind can be in', (block) => {
    const type = block.types[0] ?? 'city';
    const { kind } = rowOf(type);
    const wanted = isDerived(type) || kind === 'boolean' ? states.derived : states[kind];
    expect(new Set(block.rows.map(([comparator]) => comparator))).toEqual(new Set(comparatorNames));
    const covered = block.columns.map(([state]) => state);
    expect(wanted.filter((state) => !covered.includes(state))).toEqual([]);
  });
});
