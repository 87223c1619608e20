import { onTestFinished } from 'vitest';
import { connectBullseyePartner } from '../../lib/partners/bullseye-partner';
import type { ClientDeps, Connection } from '../../lib/partners/types';
import { BASE_PATH, createSandbox, demo, serve, type SandboxOptions } from '../sandbox';

/** A sandbox served for one test, and clients of its demo organization. */
export async function serving(options: SandboxOptions = {}) {
  const sandbox = createSandbox(options);
  const served = await serve(sandbox, { port: 0 });
  onTestFinished(async () => {
    await served.close();
    sandbox.close();
  });
  const baseUrl = served.origin + BASE_PATH;
  const connection: Connection = { baseUrl, organizationId: demo.organization.id, key: demo.keys.write };
  return {
    sandbox,
    baseUrl,
    connection,
    client: (override: Partial<Connection> & ClientDeps = {}) =>
      connectBullseyePartner({ ...connection, ...override }, override),
  };
}
