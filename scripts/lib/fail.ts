/** Ends a command that can't go on: one clear line on stderr, exit code 2. */
export function fail(command: string, error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${command}: ${reason.replaceAll(/\s*\n\s*/g, ' ')}\n`);
  process.exit(2);
}
