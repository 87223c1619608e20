// @ts-check
/**
 * `npm run mutate`: every small change to the rules' code has to be noticed by a test. `-- --incremental` tries only
 * what has changed since the last run of that sort.
 */

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['lib/scoring/**/*.ts', 'lib/icp/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  concurrency: 2,
  ignorePatterns: ['/*', '!/lib', '!/test', '!/.wxt', '!/*.json', '!/vitest.mutate.config.ts'],
  incrementalFile: '.output/mutation/incremental.json',
  tempDirName: '.output/stryker',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  htmlReporter: { fileName: '.output/mutation/report.html' },
  jsonReporter: { fileName: '.output/mutation/report.json' },
  thresholds: { high: 95, low: 90, break: 90 },
};
