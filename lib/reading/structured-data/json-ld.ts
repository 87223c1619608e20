import { isThing, listOf, most, type Thing } from './thing';

const mostCharacters = 1_000_000;

/** The things a page's JSON-LD states at the top: of lists and of `@graph` too, but not those inside others. */
export function jsonLdThings(document: Document): Thing[] {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json" i]')).slice(
    0,
    most,
  );
  const things = scripts.flatMap((script) => {
    const text = script.textContent ?? '';
    return text.length > mostCharacters ? [] : flattened(parsed(text), 0);
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
  return attempt(text) ?? attempt(repaired(text));
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
