import { bundleSuite } from './bundle';
import { moduleOf } from './module-of';
import type { Measured, runSuite } from './suite';

/** Runs the suite in this Node. */
export async function runInNode(seed: number): Promise<Measured[]> {
  const suite = await moduleOf<{ runSuite: typeof runSuite }>(await bundleSuite());
  return suite.runSuite(seed);
}
