/**
 * `npm run sandbox -- --port N`: the local partner APIs alone (0: any free port); `--data FILE` keeps what is
 * written; `--faults SEED` lets every fifth request fail somehow. Prints their addresses and keys.
 */
import { parseArgs } from 'node:util';
import { createSandbox, serve } from '../test/sandbox';
import { fail } from './lib/fail';
import { partnerLines } from './lib/partner-lines';

const DEFAULT_PORT = '4610';

interface Options {
  readonly port: number;
  readonly data: string | undefined;
  readonly faults: number | undefined;
}

/** The command line's options; throws what is wrong with them. */
function readArguments(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: DEFAULT_PORT },
      data: { type: 'string' },
      faults: { type: 'string' },
    },
  });
  const { port, data, faults } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new Error('--port wants a number from 0 to 65535.');
  if (data === '') throw new Error('--data wants a file.');
  if (faults !== undefined && !/^\d{1,9}$/.test(faults)) throw new Error('--faults wants a whole number.');
  return { port: Number(port), data, faults: faults === undefined ? undefined : Number(faults) };
}

async function main(args: string[]): Promise<void> {
  const { port, data, faults } = readArguments(args);
  const sandbox = createSandbox(data === undefined ? {} : { file: data });
  if (faults !== undefined) sandbox.faults.scatter(faults);
  const served = await serve(sandbox, { port });

  for (const line of partnerLines(served.origin)) console.log(line);
  const failing = faults === undefined ? 'as planned at' : `every fifth request (seed ${faults}); see`;
  console.log(`Faults: ${failing} ${served.origin}/sandbox/faults`);
  console.log(`Data: ${data ?? 'in memory, gone when this stops'}. Ctrl+C stops.`);

  const stop = () => void served.close().then(() => sandbox.close());
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

main(process.argv.slice(2)).catch((error: unknown) => fail('sandbox', error));
