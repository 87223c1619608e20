import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRevenue, type Revenue } from '../../lib/values/money';

const M = 1_000_000;

test.each<[string, Revenue]>([
  ['$10M-$50M', { from: 10 * M, to: 50 * M }],
  ['$10M - $50M', { from: 10 * M, to: 50 * M }],
  ['$10–50M', { from: 10 * M, to: 50 * M }],
  ['$100 Million to $250 Million', { from: 100 * M, to: 250 * M }],
  ['USD 10 million to 50 million', { from: 10 * M, to: 50 * M }],
  ['between $1M and $5M', { from: M, to: 5 * M }],
  ['$0-$1M', { from: 0, to: M }],
  ['$500K - $1M', { from: 500_000, to: M }],
  ['$1B+', { from: 1000 * M }],
  ['Over $1B', { from: 1000 * M }],
  ['> $10B', { from: 10_000 * M }],
  ['más de 50 millones de dólares', { from: 50 * M }],
  ['less than $1M', { to: M }],
  ['<$1M', { to: M }],
  ['$1.2 billion', 1200 * M],
  ['US$ 5,000,000', 5 * M],
  ['$1,234,567.89', 1_234_567.89],
  ['$5000000.00', 5 * M],
  ['1,5 Mio. USD', 1.5 * M],
  ['5 Mio. US-Dollar', 5 * M],
  ['1 Mrd. US$', 1000 * M],
  ['1.200.000 USD', 1.2 * M],
  ['100 M$', 100 * M],
  ['$50MM', 50 * M],
  ['Annual revenue: $3M', 3 * M],
  ['$3M (estimated)', 3 * M],
  ['$5M/yr', 5 * M],
  ['~$3M', 3 * M],
  ['$0', 0],
])('“%s”', (text, revenue) => expect(parseRevenue(text)).toEqual(revenue));

test.each([
  '€1.2 Mrd.',
  '10–50 Mio. EUR',
  '£5,000,000',
  'CA$5M',
  'A$5M',
  'HK$5M',
  'R$ 5 mi',
  '10-50M',
  '5000000',
  '$1,234M',
  '$1-$10M',
  '$500-1M',
  '$50M-$10M',
  '$2.5 mil',
  '$500 mil',
  '2 mil-5 mil USD',
  '$10M per month',
  '$10M (monthly)',
  '$-5M',
  '$10M+ to $20M',
  'Over $1B+',
  '$',
  'Unknown',
  '',
])('“%s” is no yearly revenue in dollars', (text) => expect(parseRevenue(text)).toBeUndefined());

test('never throws, and its bounds are ordered and not negative', () => {
  const piece = fc.constantFrom(
    '$',
    'USD',
    '€',
    '10',
    '1,000',
    '1.5',
    'M',
    'Mio.',
    'bn',
    '-',
    '+',
    '<',
    'to',
    ' ',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (text) => {
      const revenue = parseRevenue(text);
      if (revenue === undefined) return;
      const { from = 0, to = Infinity } = typeof revenue === 'number' ? { from: revenue } : revenue;
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
    }),
    { numRuns: 2_000 },
  );
});
