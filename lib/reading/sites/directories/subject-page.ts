import { isUsable } from '../../facts';
import { textOf } from '../../text';
import { nothing, type Facts, type RawSubject, type Site } from '../../types';

/** A kind of page that is about one company or person each. */
export interface SubjectPage extends Pick<Site, 'name' | 'examples' | 'matches'> {
  readonly kind: RawSubject['kind'];
  /** The element that holds the subject's name and nothing else, if the page is as we know it. */
  readonly heading: (document: Document, url: URL) => Element | null;
  readonly facts: (document: Document, url: URL, name: string) => Facts;
}

/** The site of such pages: without a name they say nothing, and their badge stands beside it. */
export function subjectPage({ kind, heading, facts, ...site }: SubjectPage): Site {
  const named = (document: Document, url: URL) => {
    const element = heading(document, url);
    const name = textOf(element);
    return element && isUsable(name) ? { element, name } : undefined;
  };
  return {
    ...site,
    read(document, url) {
      const name = named(document, url)?.name;
      if (name === undefined) return nothing;
      return { page: kind, subject: { kind, name, facts: facts(document, url, name) }, cards: [] };
    },
    anchor: (document, url) => named(document, url)?.element ?? null,
    selfCheck: (document, url) => (named(document, url) ? [] : ['heading:name']),
  };
}
