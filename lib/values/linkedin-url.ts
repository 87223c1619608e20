/** What a LinkedIn address may lead to, as the first part of its path. */
const PLACES: ReadonlySet<string> = new Set(['in', 'company', 'school', 'showcase']);
/** Before the place in mobile pages and in links from LinkedIn's mails. */
const PREFIXES: ReadonlySet<string> = new Set(['m', 'mwlite', 'comm']);
/** A member's opaque id stands for a slug in some links, and is the only slug whose case matters. */
const MEMBER_ID = /^AC[a-z]AA[\w-]{30,}$/;

/**
 * The one address of a profile, company, school or showcase page, `https://www.linkedin.com/in/x`, whatever the
 * scheme (it may be missing), country or mobile host, sub-page, query and fragment; the slug decoded, in lower
 * case. Undefined for anything else: Sales Navigator and the old `/pub/` pages name people in other ways.
 */
export function canonicalLinkedInUrl(text: string): string | undefined {
  const url = parse(text.trim());
  if (!url || !isLinkedIn(url)) return undefined;
  const path = url.pathname.split('/').filter((part) => part !== '');
  const [place = '', encoded = ''] = PREFIXES.has(path[0] ?? '') ? path.slice(1) : path;
  const slug = decode(encoded);
  const kind = place.toLowerCase();
  if (!PLACES.has(kind) || slug === undefined) return undefined;
  return `https://www.linkedin.com/${kind}/${slug}`;
}

function parse(text: string): URL | undefined {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`;
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function isLinkedIn({ protocol, hostname }: URL): boolean {
  const host = hostname.replace(/\.$/, '');
  return /^https?:$/.test(protocol) && (host === 'linkedin.com' || host.endsWith('.linkedin.com'));
}

/** The slug as people read it; undefined where it is empty or wouldn't survive being parsed again. */
function decode(encoded: string): string | undefined {
  let slug: string;
  try {
    slug = decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
  if (slug === '' || /[\s/?#%\\\p{Cc}]/u.test(slug)) return undefined;
  return MEMBER_ID.test(slug) ? slug : slug.toLowerCase().normalize('NFC');
}
