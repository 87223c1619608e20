import { aboutOneOrNone } from '../seen';
import { nothingSeen, type RawSubject, type Seen, type SlowSite } from '../types';
import { companyPages, siteContentOf, type SiteContent } from './site-content';

/** Makes out what a page of a company's site says of the company; null where it says none. */
export type MakeOut = (content: SiteContent, url: URL) => Promise<RawSubject | null>;

/**
 * Any company's own site, read with little work on the page itself: what may say something is taken from there, what it
 * says is made out by another, and only once as long as it stays the same. Nothing is seen where the other fails.
 */
export function companySiteApart(makeOut: MakeOut): SlowSite {
  let last:
    { readonly key: string; readonly lines: SiteContent['lines']; readonly seen: Promise<Seen> } | undefined;
  return {
    ...companyPages,
    see(document, url) {
      const content = siteContentOf(document, url);
      if (!content) return nothingSeen;
      const { lines, ...others } = content;
      const key = url.href + JSON.stringify(others);
      if (last?.key === key && last.lines === lines) return last.seen;
      const failed = () => {
        last = undefined;
        return nothingSeen;
      };
      const seen = makeOut(content, url).then(aboutOneOrNone).catch(failed);
      last = { key, lines, seen };
      return seen;
    },
  };
}
