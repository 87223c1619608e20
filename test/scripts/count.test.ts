import { expect, test } from 'vitest';
import { countTests, sum } from '../../scripts/lib/count.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const report = (
  numPassedTests: number,
  numFailedTests: number,
  ...testResults: ReturnType<typeof file>[]
) => ({
  numPassedTests,
  numFailedTests,
  testResults,
});

test('each test counts one', () => {
  expect(
    countTests(report(2, 1, file('failed', 'passed', 'failed'), file('passed', 'passed')), false),
  ).toEqual({
    passed: 2,
    failed: 1,
  });
});

test('a file that could not be run counts one failure', () => {
  expect(countTests(report(1, 0, file('failed'), file('passed', 'passed')), false)).toEqual({
    passed: 1,
    failed: 1,
  });
});

test.each([
  ['no report', null, false],
  ['no test ran', report(0, 0), true],
  ['the run failed though every test passed', report(3, 0), false],
])('%s: one failure', (_, given, ok) => {
  expect(countTests(given, ok).failed).toBe(1);
});

test('counts add up', () => {
  expect(
    sum([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 0 },
    ]),
  ).toEqual({ passed: 4, failed: 2 });
});
