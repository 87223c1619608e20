/**
 * `npm run sandbox -- --port N`: the local partner API alone (0: any free port); `--data FILE` keeps what is
 * written. Prints its address and keys.
 */
import { parseArgs } from 'node:util';
import { BASE_PATH, createSandbox, demo, serve } from '../test/sandbox';
import { fail } from './lib/fail';

const DEFAULT_PORT = '4610';

/** The command line's options; throws what is wrong with them. */
function readArguments(args: string[]): { port: number; data: string | undefined } {
  const { values } = parseArgs({
    args,
    options: { port: { type: 'string', default: DEFAULT_PORT }, data: { type: 'string' } },
  });
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
    throw new Error('--port wants a number from 0 to 65535.');
  if (values.data === '') throw new Error('--data wants a file.');
  return { port: Number(values.port), data: values.data };
}

async function main(args: string[]): Promise<void> {
  const { port, data } = readArguments(args);
  const sandbox = createSandbox(data === undefined ? {} : { file: data });
  const served = await serve(sandbox, { port });

  console.log(`Bullseye Partner API sandbox   ${served.origin}${BASE_PATH}`);
  console.log(`  data          ${data ?? 'in memory, gone when this stops'}`);
  for (const { id, name } of [demo.organization, demo.otherOrganization])
    console.log(`  organization  ${name} (${id})`);
  for (const [name, key] of Object.entries(demo.keys)) console.log(`  ${name.padEnd(8)} key  ${key}`);
  console.log('Send a key in the header X-Partner-API-Key. Ctrl+C stops.');

  const stop = () => void served.close().then(() => sandbox.close());
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

main(process.argv.slice(2)).catch((error: unknown) => fail('sandbox', error));
