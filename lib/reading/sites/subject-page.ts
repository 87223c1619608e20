import { textOf } from '../text';
import type { Facts, RawSubject, Site } from '../types';
import { readerOfLayouts, type Layout } from './layouts';

/** A page whose subject's name has been found. */
export interface NamedPage {
  readonly document: Document;
  readonly url: URL;
  readonly name: string;
}

/** A kind of page, of one layout, that is about one company or person each. */
export interface SubjectPage extends Pick<Site, 'name' | 'matches'>, Pick<Layout, 'heading'> {
  readonly kind: RawSubject['kind'];
  readonly facts: (page: NamedPage) => Facts;
}

/** The site of such pages. */
export function subjectPage({ kind, heading, facts, ...site }: SubjectPage): Site {
  const layout: Layout = {
    heading,
    facts: (heading, url) => facts({ document: heading.ownerDocument, url, name: textOf(heading) }),
  };
  return { ...site, ...readerOfLayouts(kind, [layout]) };
}
