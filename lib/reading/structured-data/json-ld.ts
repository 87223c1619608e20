import { firstOf } from '../first-of';
import { isThing, listOf, most, type Thing } from './thing';

/** The most characters that are parsed, of all scripts, and that are mended where they are broken. */
const mostCharacters = { parsed: 1_000_000, mended: 200_000 };

/** The things a page's JSON-LD states at the top: of lists and of `@graph` too, but not those inside others. */
export function jsonLdThings(document: Document): Thing[] {
  const scripts = firstOf(document.querySelectorAll('script[type="application/ld+json" i]'), most);
  let left = mostCharacters.parsed;
  const things = scripts.flatMap((script) => {
    const text = script.textContent ?? '';
    if (text.length > left) return [];
    left -= text.length;
    return flattened(parsed(text), 0);
  });
  return things.slice(0, most);
}

function flattened(value: unknown, depth: number): Thing[] {
  if (depth > 4) return [];
  return listOf(value).flatMap((item) => {
    if (Array.isArray(item)) return flattened(item, depth + 1);
    if (!isThing(item)) return [];
    return item['@graph'] === undefined ? [item] : flattened(item['@graph'], depth + 1);
  });
}

/** The JSON, or what it was meant to be: comments around it, escaped quotes, raw line breaks in texts, commas before the end. */
function parsed(text: string): unknown {
  return attempt(text) ?? (text.length > mostCharacters.mended ? undefined : attempt(repaired(text)));
}

function repaired(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:<!--|(?:\/\/|\/\*)? ?<!\[CDATA\[(?:\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)? ?\]\]>(?:\*\/)?) ?;?$/, '')
    .replace(/&quot;/g, '"')
    .replace(/[\u0000-\u001f]/g, ' ')
    .replace(/, ?(?=[}\]])/g, '')
    .replace(/; ?$/, '');
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
