import { pageAddress } from '../record-address';
import { aboutOneOrNone } from '../seen';
import { nothingSeen, type RawSubject, type Seen, type SlowSite } from '../types';
import { companyPages, siteContentOf, type SiteContent } from './site-content';

/** What a page of a company's own site holds, and where the page lies. */
export interface PlacedContent {
  readonly url: string;
  readonly content: SiteContent;
}

/** Makes out what a page of a company's site says of the company; null where it says none. */
export type MakeOut = (page: PlacedContent) => Promise<RawSubject | null>;

/** What was asked about, and what it says. */
interface Asked extends PlacedContent {
  readonly words: string;
  readonly seen: Promise<Seen>;
}

/**
 * Any company's own site, read with little work on the page itself: what may say something is taken from there, what it
 * says is made out by another, and only once as long as it stays the same. Where the other fails, the page says what it
 * said before, and is asked about again when it is read again.
 */
export function companySiteApart(makeOut: MakeOut): SlowSite {
  let last: Asked | undefined;
  return {
    ...companyPages,
    see(document, address) {
      const content = siteContentOf(document, address);
      if (!content) return nothingSeen;
      const url = pageAddress(address, address.search);
      const { lines, ...others } = content;
      const words = JSON.stringify(others);
      const before = last?.url === url ? last : undefined;
      if (before?.words === words && before.content.lines === lines) return before.seen;
      const failed = () => {
        if (last === asked) last = before;
        return before?.seen ?? nothingSeen;
      };
      const seen = makeOut({ url, content }).then(aboutOneOrNone).catch(failed);
      const asked: Asked = { url, content, words, seen };
      last = asked;
      return seen;
    },
  };
}
