/**
 * `npm run -s extract -- --url URL FILE`: what a saved page says, as one line of JSON. The page's scripts are
 * not run and nothing is fetched.
 */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { normalize } from '../lib/profile/normalize';
import { readPage } from '../lib/reading/registry';
import { fail } from './lib/fail';

/** The page's address and its file; throws what is wrong with the command line. */
function readArguments(args: string[]): { url: URL; file: string } {
  const { values, positionals } = parseArgs({
    args,
    options: { url: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, another] = positionals;
  if (!values.url || !file || another)
    throw new Error('give one saved page and its address: --url URL FILE.');
  if (!URL.canParse(values.url)) throw new Error(`--url wants a full address, not "${values.url}".`);
  return { url: new URL(values.url), file };
}

/** Saved pages have often lost the header that named their encoding: what is valid UTF-8 is taken as that. */
function parse(bytes: Buffer, url: URL): Document {
  const html = isUtf8(bytes) ? bytes.toString('utf8') : bytes;
  return new JSDOM(html, { url: url.href, virtualConsole: new VirtualConsole() }).window.document;
}

function main(args: string[]): void {
  const { url, file } = readArguments(args);
  const document = parse(readFileSync(file), url);
  const { page, subject, cards } = readPage(document, url);
  const extracted = { page, subject: subject && normalize(subject), cards: cards.map(normalize) };
  process.stdout.write(`${JSON.stringify(extracted)}\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  fail('extract', error);
}
