import { longest, oneLine } from './text';
import type { Fact, FactName, Facts } from './types';

/** A short stable name, and how to read it; nothing is read before the sources ahead of it have failed. */
export type Source = readonly [name: string, read: () => string | null | undefined];

const says = /[\p{L}\p{N}]/u;
/** Guest pages mask words with asterisks; the rest are words for "nothing known". */
const saysNothing = /\*{2,}|^(?:unknown|undefined|null|none|n\/?a)$/i;

/** The first source that says something usable. */
export function firstUsable(sources: readonly Source[]): Fact | undefined {
  for (const [source, read] of sources) {
    const text = oneLine(read() ?? '');
    if (isUsable(text)) return { text, source };
  }
  return undefined;
}

/** The most values that one fact is given. */
const mostValues = 10;

/**
 * Texts of which the first is the one that counts, as facts: each wording once, what is not usable left out. Where the
 * first says nothing usable, no other takes its place, but what `otherwise` says.
 */
export function leadingFirst(
  source: string,
  texts: readonly (string | null | undefined)[],
  ...otherwise: readonly Source[]
): Fact[] {
  const [first, ...others] = texts.map((text) => firstUsable([[source, () => text]]));
  const leading = first ?? firstUsable(otherwise);
  if (!leading) return [];
  const facts = new Map([leading, ...(first ? others : [])].map((fact) => [fact?.text, fact]));
  return Array.from(facts.values())
    .filter((fact) => fact !== undefined)
    .slice(0, mostValues);
}

/** Those of the facts that have a value; the others are taken as not readable. */
export function readable(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, values]) => values.length > 0));
}

/** Whether a text says something: not blank, not masked, no word for "unknown", no link cut short. */
export function isUsable(text: string): boolean {
  const isCutLink = text.length === longest && text.startsWith('http');
  return says.test(text) && !saysNothing.test(text) && !isCutLink;
}

/** Facts from their sources, each an ordered list; a fact without a usable source is left out. */
export function factsFrom(table: { readonly [F in FactName]?: readonly Source[] }): Facts {
  const facts: { [F in FactName]?: readonly Fact[] } = {};
  for (const [name, sources] of Object.entries(table) as [FactName, readonly Source[]][]) {
    const fact = firstUsable(sources);
    if (fact) facts[name] = [fact];
  }
  return facts;
}
