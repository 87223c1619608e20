import { getDomain, getHostname, parse } from 'tldts';

/**
 * The host a web address or bare domain names, lower case and without `www.`; scheme, user, port, path, query and
 * fragment are left out. Undefined where the text is none: it has no dot, or white space inside.
 */
export function hostOf(text: string): string | undefined {
  const host = fullHostOf(text);
  return host?.replace(/^www\.(?=.+\.)/, '');
}

/**
 * The domain somebody registered: one label more than the public suffix in ICANN's part of the list
 * ("shop.acme.co.uk" gives "acme.co.uk"), a name beyond ASCII as punycode. Undefined for a suffix alone or an IP.
 */
export function registrableDomain(text: string): string | undefined {
  const host = fullHostOf(text);
  if (host === undefined) return undefined;
  return getDomain(ascii(host), asIs) ?? undefined;
}

/**
 * Whether the host is one of many that somebody lets out names under ("acme.vercel.app", "acme.github.io"), or is the name
 * that they stand under: what the private part of the public suffix list holds.
 */
export function isLetOut(text: string): boolean {
  const host = fullHostOf(text);
  if (host === undefined) return false;
  const { isPrivate } = parse(ascii(host), { ...asIs, allowPrivateDomains: true });
  return isPrivate === true;
}

const asIs = { extractHostname: false, validateHostname: false } as const;

function fullHostOf(text: string): string | undefined {
  const host = getHostname(text.trim()) ?? '';
  return host.includes('.') ? host : undefined;
}

function ascii(host: string): string {
  if (/^[\x21-\x7e]+$/.test(host)) return host;
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return host;
  }
}
