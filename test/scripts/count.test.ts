import { expect, test } from 'vitest';
import { countTests, failures, sum } from '../../scripts/lib/count.mjs';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  message: 'no such module',
  status,
  assertionResults: tests.map((each) => ({
    status: each,
    fullName: `is ${each}`,
    failureMessages: ['1 is not 2'],
  })),
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

test('what failed is told with its file, its name and why', () => {
  expect(failures(report(2, 1, file('failed', 'passed', 'failed'), file('passed', 'passed')))).toEqual([
    'a.test.ts > is failed\n1 is not 2',
  ]);
  expect(failures(report(0, 0, file('failed')))).toEqual(['a.test.ts\nno such module']);
  expect(failures(report(1, 0, file('passed', 'passed')))).toEqual([]);
  expect(failures(null)).toEqual([]);
});

test('counts add up', () => {
  expect(
    sum([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 0 },
    ]),
  ).toEqual({ passed: 4, failed: 2 });
});
