import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** What reads or draws documents. */
const inDocuments = ['test/{components,entrypoints,page,reading}/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...inDocuments],
          environment: 'node',
          setupFiles: ['test/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'dom',
          include: inDocuments,
          environment: 'jsdom',
          setupFiles: ['test/setup.ts', 'test/setup.dom.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          // Browsers wait more than they work; more of them than this take each other's time.
          maxWorkers: 2,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
