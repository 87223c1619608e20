import { onTestFinished } from 'vitest';
import { createSandbox, type SandboxOptions } from './index';
import { serve } from './serve';

/** A sandbox served for one test. */
export async function servedSandbox(options: SandboxOptions = {}) {
  const sandbox = createSandbox(options);
  const served = await serve(sandbox, { port: 0 });
  onTestFinished(async () => {
    await served.close();
    sandbox.close();
  });
  return { sandbox, origin: served.origin };
}
