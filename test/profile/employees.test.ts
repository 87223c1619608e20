import { expect, test } from 'vitest';
import { companySizeIn } from '../../lib/profile/employees';

test.each([
  ['De 51 à 200 employés', { from: 51, to: 200 }],
  ['51-200 employees', { from: 51, to: 200 }],
  ['10,001+ employees', { from: 10_001 }],
  ['10.001+ Beschäftigte', { from: 10_001 }],
  ['10K+ employees', { from: 10_000 }],
  ['11–50 związkowców', { from: 11, to: 50 }],
  ['120', 120],
  ['120 employees', 120],
])('%s', (text, size) => expect(companySizeIn(text)).toEqual(size));

test.each(['', 'employees', 'a handful'])('"%s" is no size', (text) =>
  expect(companySizeIn(text)).toBeUndefined(),
);
