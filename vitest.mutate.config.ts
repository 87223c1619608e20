import { defineConfig } from 'vitest/config';

/** The tests that mutants of lib/scoring and lib/icp have to survive: in plain Node, since there are thousands. */
export default defineConfig({
  test: {
    include: ['test/scoring/**/*.test.ts', 'test/icp/**/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
    setupFiles: ['test/mutate.setup.ts'],
    env: { PROPERTY_SHARE: '0.1' },
  },
});
