import type { FactName, Reading } from './types';

/** What a reader found of its page once the page had come to rest: names of checks and facts, never what was read. */
export interface HealthCheck {
  /** The reader whose page it is. */
  readonly reader: string;
  /** What every whole page of its kind has and this one lacks; empty: it is as the reader knows it. */
  readonly lacks: readonly string[];
  /** What it said of its subject, or of any on its list. */
  readonly facts: readonly FactName[];
}

const taught = 'taught:';

/** What a recipe is called among the readers, by the pages it is for. */
export function taughtReader(pages: string): string {
  return taught + pages;
}

/** The pages of a reader that is a recipe; undefined for one of ours. */
export function taughtPages(reader: string): string | undefined {
  return reader.startsWith(taught) ? reader.slice(taught.length) : undefined;
}

/** The check of a page at rest. A page that lacks something says nothing, so its facts don't count. */
export function healthOf(reader: string, lacks: readonly string[], { subject, cards }: Reading): HealthCheck {
  const said = lacks.length === 0 ? [subject, ...cards] : [];
  const facts = new Set(said.flatMap((each) => Object.keys(each?.facts ?? {}) as FactName[]));
  return { reader, lacks, facts: [...facts] };
}
