import { pageTextOf } from '../page-text';
import type { SharingData } from '../structured-data/open-graph';
import { isAboutItself } from './company-page';
import { copyrightHolders } from './copyright';
import { areOne, isOwn, organizationsIn, type Stated } from './own-organization';
import { footOf, pageAddresses, type PageAddress } from './page-address';
import type { SiteContent } from './site-content';

/** A page of a company's site: what it states, and the part of it that is the company's own. */
export interface SitePage extends Pick<SiteContent, 'title' | 'logos' | 'stated'> {
  readonly url: URL;
  /** Whether it is the start page or one on which the site speaks of itself. */
  readonly aboutItself: boolean;
  readonly shared: SharingData;
  readonly organizations: readonly Stated[];
  readonly own: readonly Stated[];
  readonly text: TextPart;
}

/** What the text of a page has to say of its company: addresses, what stands at its foot, who holds the copyright. */
interface TextPart {
  readonly foot: string;
  readonly addresses: readonly PageAddress[];
  readonly holders: readonly string[];
}

/** Undefined for pages that are about one of several companies, or about one that is not the site's. */
export function sitePageOf(
  { title, shared, logos, stated, lines }: SiteContent,
  url: URL,
): SitePage | undefined {
  const aboutItself = isAboutItself(url);
  const organizations = organizationsIn(stated);
  const own = organizations.filter((organization) => isOwn(organization, url));
  if (!areOne(own) || (own.length === 0 && organizations.length > 0 && !aboutItself)) return undefined;
  const page = pageTextOf(lines);
  const foot = footOf(page)
    .map(({ text }) => text)
    .join('\n');
  const text = { foot, addresses: pageAddresses(page), holders: copyrightHolders(page) };
  return { url, aboutItself, title, shared: new Map(shared), logos, stated, organizations, own, text };
}
