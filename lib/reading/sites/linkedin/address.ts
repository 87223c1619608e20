import { firstOf } from '../../first-of';
import { decoded, isUnder, urlOf } from '../../hosts';

export type LinkedInKind = 'person' | 'company';
type Address = string | URL | null | undefined;

/** A name as it stands in an address, decoded. */
export type Slug = string | undefined;

const paths = {
  person: /^\/(?:in|pub)\/([^/]+)/,
  company: /^\/(?:company|school|showcase)\/([^/]+)/,
} satisfies Record<LinkedInKind, RegExp>;

function pathOf(kind: LinkedInKind, address: Address): RegExpExecArray | null {
  const url = address instanceof Object ? address : urlOf(address, 'https://www.linkedin.com/');
  return url && isUnder(url.hostname, 'linkedin.com') ? paths[kind].exec(url.pathname) : null;
}

/** The name by which a LinkedIn address calls its person or company (`mara-lindqvist`), else undefined. */
export function slugOf(kind: LinkedInKind, address: Address): string | undefined {
  return plainSlug(pathOf(kind, address)?.[1]);
}

/** One form for comparing slugs: decoded, composed, lower case. */
export function plainSlug(slug: Slug): Slug {
  return slug && decoded(slug).normalize('NFC').toLowerCase();
}

/** The address of the person or company without sub-page and query: `https://www.linkedin.com/in/x/`. */
export function addressOf(kind: LinkedInKind, address: Address): string | undefined {
  const path = pathOf(kind, address)?.[0];
  return path && `https://www.linkedin.com${path}/`;
}

/** The addresses of persons or companies that links under `root` lead to, in order. */
export function addressesIn(kind: LinkedInKind, root: ParentNode, selector = 'a'): string[] {
  return firstOf(root.querySelectorAll(selector))
    .map((link) => addressOf(kind, link.getAttribute('href')))
    .filter((address) => address !== undefined);
}

/** The address a server-rendered page gives as its own, where it is one of a person or company. */
export function canonicalAddress(kind: LinkedInKind, document: Document): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return addressOf(kind, canonical) ?? addressOf(kind, shared);
}

/** The first of the links under `root` that leaves LinkedIn, directly or through its redirect page. */
export function websiteIn(root: ParentNode | null | undefined, selector = 'a'): string | undefined {
  const links = firstOf(root?.querySelectorAll(selector) ?? []);
  return links.map((link) => link.getAttribute('href')).find(leavesLinkedIn) ?? undefined;
}

function leavesLinkedIn(href: string | null): boolean {
  const url = urlOf(href, 'https://www.linkedin.com/');
  if (!url?.protocol.startsWith('http')) return false;
  return !isUnder(url.hostname, 'linkedin.com') || url.pathname.startsWith('/redir/');
}

/** Whether an address may be of one of these people; a page that names nobody may be anyone's. */
export function isAmong(slugs: readonly Slug[], url: URL): boolean {
  return slugs.length === 0 || slugs.includes(slugOf('person', url));
}

/** Whether two addresses are of the same person or company. */
export function isSameLinkedIn(a: Address, b: Address): boolean {
  return (['person', 'company'] as const).some((kind) => {
    const slug = slugOf(kind, a);
    return slug !== undefined && slug === slugOf(kind, b);
  });
}

/** Whether an address is of one person or company: other pages speak of somebody without being theirs. */
export function isSubjectsOwn(url: URL): boolean {
  return slugOf('person', url) !== undefined || slugOf('company', url) !== undefined;
}

/** Whether an address calls its person by an opaque id, as links in lists do; the site soon writes the slug for it. */
export function isByMemberId(url: URL): boolean {
  return /^ac[a-z]aa/.test(slugOf('person', url) ?? '');
}
