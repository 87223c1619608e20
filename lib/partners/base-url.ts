import { PartnerError } from './types';

/** What the manifest lets us ask for without https; `[::1]` it can't name. */
const loopback = ['localhost', '127.0.0.1'];

/**
 * A partner's address as it is kept: without trailing slashes.
 * @param text e.g. `https://api.app.bullseye.so/api/v1/`
 * @throws PartnerError `invalid` when it is no https address (http will do on this machine), or holds a password,
 * a query or a fragment: a key must not travel readable, nor stand in an address; or has a `*` in its host: the
 * permission asked for it would be one for other sites too
 */
export function parseBaseUrl(text: string): string {
  if (!URL.canParse(text.trim())) throw new PartnerError('invalid', 'The address is not a URL.');
  const url = new URL(text.trim());
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.includes(url.hostname));
  if (!isSafe) throw new PartnerError('invalid', 'The address must start with https://.');
  if (url.hostname.includes('*')) throw new PartnerError('invalid', 'The address must name one host.');
  if (url.username || url.password || url.search || url.hash)
    throw new PartnerError('invalid', 'The address must not hold a password, a query or a fragment.');
  return url.origin + url.pathname.replace(/\/+$/, '');
}

/**
 * An address under a base, its path given in segments.
 * @throws PartnerError `invalid` for a segment that would lead elsewhere (`..`), or nowhere, or is no Unicode
 */
export function joinUrl(baseUrl: string, path: readonly string[]): string {
  if (path.some((segment) => ['', '.', '..'].includes(segment)))
    throw new PartnerError('invalid', 'An identifier is empty or made of dots.');
  if (!path.every((segment) => segment.isWellFormed()))
    throw new PartnerError('invalid', 'An identifier holds half a character, which no address can.');
  return [parseBaseUrl(baseUrl), ...path.map(encodeURIComponent)].join('/');
}
