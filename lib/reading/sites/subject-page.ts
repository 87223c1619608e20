import { isUsable } from '../facts';
import { aboutOne } from '../seen';
import { textOf } from '../text';
import { nothingSeen, type Facts, type RawSubject, type Site } from '../types';

/** A page whose subject's name has been found. */
export interface NamedPage {
  readonly document: Document;
  readonly url: URL;
  readonly name: string;
  readonly heading: Element;
}

/** A kind of page that is about one company or person each. */
export interface SubjectPage extends Pick<Site, 'name' | 'examples' | 'matches'> {
  readonly kind: RawSubject['kind'];
  /** The element that holds the subject's name and nothing else, if the page is as we know it. */
  readonly heading: (document: Document, url: URL) => Element | null | undefined;
  readonly facts: (page: NamedPage) => Facts;
}

/** The site of such pages: without a name they say nothing, and their badge stands beside it. */
export function subjectPage({ kind, heading, facts, ...site }: SubjectPage): Site {
  const named = (document: Document, url: URL): NamedPage | undefined => {
    const element = heading(document, url);
    const name = textOf(element);
    return element && isUsable(name) ? { document, url, name, heading: element } : undefined;
  };
  return {
    ...site,
    see(document, url) {
      const page = named(document, url);
      return page ? aboutOne({ kind, name: page.name, facts: facts(page) }, page.heading) : nothingSeen;
    },
    selfCheck: (document, url) => (named(document, url) ? [] : ['heading:name']),
  };
}
