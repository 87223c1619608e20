import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hasDisplay } from '../display';

/** A saved page, shown in the place of ours. */
export interface SavedPage {
  readonly url: string;
  readonly html: string;
}

export interface DemoOptions {
  /** Where pictures and verdicts go; null shows a window instead. */
  readonly out: string | null;
  readonly page: SavedPage | null;
}

/**
 * What `npm run demo` was asked for.
 * @throws what is wrong with the arguments, in one line
 */
export function readArguments(args: readonly string[]): DemoOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      headless: { type: 'boolean', default: false },
      out: { type: 'string' },
      page: { type: 'string' },
      url: { type: 'string' },
    },
  });
  const { headless, out, page, url } = values;
  if (headless !== (out !== undefined)) throw new Error('--headless and --out DIR go together.');
  if (out === '') throw new Error('--out wants a folder.');
  if (out === undefined && !hasDisplay())
    throw new Error('There is no display for a window; use "npm run demo -- --headless --out DIR".');
  return { out: out ?? null, page: savedPage(page, url) };
}

function savedPage(file: string | undefined, url: string | undefined): SavedPage | null {
  if (file === undefined && url === undefined) return null;
  if (file === undefined || url === undefined) throw new Error('--page FILE and --url URL go together.');
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Error(`--url wants a web address, not "${url}".`);
  return { url: new URL(url).href, html: readPage(file) };
}

function readPage(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`--page wants a file that can be read, not "${file}".`);
  }
}
