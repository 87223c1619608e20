import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** One failed test kills a mutant: first those that killed the last one, then the quickest. */
class QuickestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const costOf = (file: TestSpecification) => {
      const last = this.ctx.cache.getTestSpecificationResult(file);
      return last?.failed ? -1 : (last?.duration ?? 0);
    };
    return Promise.resolve(files.toSorted((a, b) => costOf(a) - costOf(b)));
  }
}

/** The tests that mutants of lib/scoring and lib/icp have to survive: in plain Node, since there are thousands. */
export default defineConfig({
  test: {
    include: ['test/scoring/**/*.test.ts', 'test/icp/**/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
    setupFiles: ['test/mutate.setup.ts'],
    sequence: { sequencer: QuickestFirst },
    env: { PROPERTY_SHARE: '0.1' },
  },
});
