/** What a reader may find on a page. Texts as they stand there; `lib/profile` makes attributes of them. */
export const factNames = [
  'job_title',
  'headline',
  'seniority',
  'department',
  'company_name',
  'company_linkedin_url',
  'location',
  'city',
  'region',
  'country',
  'linkedin_url',
  'industry',
  'employees',
  'revenue',
  'website',
  'company_location',
  'company_city',
  'company_region',
  'company_country',
  'company_postal_code',
] as const;

export type FactName = (typeof factNames)[number];

/** The words, and where they stood: a short stable name such as `json-ld:address.addressCountry` or `top-card:location`. */
export interface Fact {
  readonly text: string;
  readonly source: string;
}

/** A fact that is missing was not readable here; an empty list says the page was read and states none. */
export type Facts = { readonly [F in FactName]?: readonly Fact[] };

export interface RawSubject {
  readonly kind: 'person' | 'company';
  readonly name: string;
  readonly facts: Facts;
  /** On a list, where the card's name is a link: the page of its own that it leads to. */
  readonly address?: string;
}

/** The most cards of a page that are read: a list's last ones, for it grows at its end, where the reader is. */
export const mostCards = 500;

export type PageKind = 'person' | 'company' | 'list' | 'none';

export interface Reading {
  readonly page: PageKind;
  readonly subject: RawSubject | null;
  readonly cards: readonly RawSubject[];
}

/** What a page says, and the elements beside which its badges stand: those with the names. */
export interface Seen {
  readonly reading: Reading;
  /** The subject's; null where it is not on the page, or none of ours may stand there. */
  readonly anchor: Element | null;
  /** One a card of the reading, in their order. */
  readonly cardAnchors: readonly (Element | null)[];
  /** Where it was looked into: the page's open shadow roots. A change in one of them is a change of the page. */
  readonly roots?: readonly Node[];
}

/** One site's two pure questions: is this my page, and what does it say. */
export interface Site {
  /** Short stable name, used in evidence and tests. */
  readonly name: string;
  /** Is this my page? By address alone, host compared by exact suffix. */
  matches(url: URL): boolean;
  /** What does it say? Never throws for any document; a half-loaded page gives fewer facts. */
  see(document: Document, url: URL): Seen;
  /**
   * Short stable names of what every whole page of this kind has and this one lacks, such as `top-card:name`; empty
   * where the page is as the reader knows it. Asked only once the page has come to rest.
   */
  selfCheck?(document: Document, url: URL): readonly string[];
}

/** A site of which a page may be made out elsewhere: what is seen of it then comes later. */
export interface SlowSite extends Pick<Site, 'name' | 'matches'> {
  see(document: Document, url: URL): Seen | Promise<Seen>;
  readonly selfCheck?: never;
}

export const nothing: Reading = { page: 'none', subject: null, cards: [] };

export const nothingSeen: Seen = { reading: nothing, anchor: null, cardAnchors: [] };
