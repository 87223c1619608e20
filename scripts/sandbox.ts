import { parseArgs } from 'node:util';
import * as z from 'zod';
import { BASE_PATH, createSandbox, demo, serve } from '../test/sandbox';

const DEFAULT_PORT = '4610';

const argumentsSchema = z.object({
  port: z
    .string()
    .regex(/^\d{1,5}$/, '--port wants a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port < 65_536, '--port wants a number from 0 to 65535'),
  data: z.string().min(1, '--data wants a file').optional(),
});

/** `--port N` (0: any free one) and `--data FILE`, from the command line. */
function readArguments(args: string[]) {
  const { values } = parseArgs({
    args,
    options: { port: { type: 'string', default: DEFAULT_PORT }, data: { type: 'string' } },
  });
  return argumentsSchema.parse(values);
}

/** What went wrong, in one line. */
function reason(error: unknown): string {
  if (error instanceof z.ZodError) return error.issues.map(({ message }) => message).join('; ');
  return error instanceof Error ? error.message : String(error);
}

async function main(args: string[]): Promise<void> {
  const { port, data } = readArguments(args);
  const sandbox = createSandbox(data === undefined ? {} : { file: data });
  const served = await serve(sandbox, { port });

  console.log(`Bullseye Partner API sandbox   ${served.origin}${BASE_PATH}`);
  console.log(`  data          ${data ?? 'in memory, gone when this stops'}`);
  console.log(`  organization  ${demo.organization.name} (${demo.organization.id})`);
  console.log(`                ${demo.otherOrganization.name} (${demo.otherOrganization.id})`);
  for (const [name, key] of Object.entries(demo.keys)) console.log(`  ${name.padEnd(8)} key  ${key}`);
  console.log('Send a key in the header X-Partner-API-Key. Ctrl+C stops.');

  const stop = () => void served.close().then(() => sandbox.close());
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`sandbox: ${reason(error)}`);
  process.exitCode = 2;
});
