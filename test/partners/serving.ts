import { connectBullseyeOrg } from '../../lib/partners/bullseye-org';
import { connectBullseyePartner } from '../../lib/partners/bullseye-partner';
import type { ClientDeps, Connection } from '../../lib/partners/types';
import { BASE_PATH, demo, type SandboxOptions } from '../sandbox';
import { orgDemo } from '../sandbox/bullseye-org/demo';
import { servedSandbox } from '../sandbox/served';

/** A sandbox served for one test, and clients of its demo organization at the Bullseye Partner API. */
export async function serving(options: SandboxOptions = {}) {
  const { sandbox, origin } = await servedSandbox(options);
  const baseUrl = origin + BASE_PATH;
  const connection: Connection = { baseUrl, organizationId: demo.organization.id, key: demo.keys.write };
  return {
    sandbox,
    baseUrl,
    connection,
    client: (override: Partial<Connection> & ClientDeps = {}) =>
      connectBullseyePartner({ ...connection, ...override }, override),
  };
}

/** The same of the Bullseye organization API. */
export async function servingOrg(options: SandboxOptions = {}) {
  const { sandbox, origin } = await servedSandbox(options);
  const baseUrl = origin + BASE_PATH;
  const connection: Connection = {
    baseUrl,
    organizationId: orgDemo.organization.id,
    key: orgDemo.keys.write,
  };
  return {
    sandbox,
    baseUrl,
    client: (override: Partial<Connection> & ClientDeps = {}) =>
      connectBullseyeOrg({ ...connection, ...override }, override),
  };
}
