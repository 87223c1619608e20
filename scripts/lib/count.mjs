// @ts-check

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ numPassedTests: number, numFailedTests: number,
 *   testResults: { name: string, message: string, status: string,
 *     assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[] }} Report
 */

/** @param {Report['testResults'][number]} file */
const brokeBeforeItsTests = ({ status, assertionResults }) =>
  status === 'failed' && !assertionResults.some((test) => test.status === 'failed');

/**
 * What a run of vitest counts for: each test one, a file that could not be run one, and a run that failed
 * otherwise, or ran nothing, one.
 * @param {Report | null} report vitest's JSON report, null if there is none
 * @param {boolean} ok whether vitest itself was content
 * @returns {Count}
 */
export function countTests(report, ok) {
  if (report === null) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, testResults } = report;
  const failed = numFailedTests + testResults.filter(brokeBeforeItsTests).length;
  const silent = failed === 0 && (!ok || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

/**
 * What failed in a run of vitest, one text each: its file, its name, and why.
 * @param {Report | null} report vitest's JSON report, null if there is none
 * @returns {string[]}
 */
export function failures(report) {
  return (report?.testResults ?? []).flatMap((file) => {
    if (brokeBeforeItsTests(file)) return [`${file.name}\n${file.message}`];
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    return failed.map((test) => `${file.name} > ${test.fullName}\n${test.failureMessages.join('\n')}`);
  });
}

/** @param {Count[]} counts @returns {Count} */
export function sum(counts) {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}
