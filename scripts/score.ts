/**
 * `npm run -s score`: a JSON line of configs and attributes in, a JSON line of results out, in order.
 * `npm run -s score -- --receipt FILE`: scores a saved receipt once more; exit code 0 if it comes to the same, 1 if
 * not, and what differs as a line of JSON.
 */
import { parseArgs } from 'node:util';
import { fail } from './lib/fail';
import { answer } from './lib/score/answer';
import { replayed } from './lib/score/replayed';

/** Lines end at a line feed alone: a text may hold any other separator. */
async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}

function print(output: object): void {
  process.stdout.write(`${JSON.stringify(output)}\n`);
}

async function main(args: string[]): Promise<void> {
  const { receipt } = parseArgs({ args, options: { receipt: { type: 'string' } } }).values;
  if (receipt === undefined) {
    for await (const line of lines(process.stdin.setEncoding('utf8'))) print(answer(line));
    return;
  }
  const output = replayed(receipt);
  print(output);
  process.exitCode = output.same ? 0 : 1;
}

main(process.argv.slice(2)).catch((error: unknown) => fail('score', error));
