import { PartnerError } from './types';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * A partner's address as it is kept: without trailing slashes.
 * @param text e.g. `https://api.app.bullseye.so/api/v1/`
 * @throws PartnerError `invalid` when it is no https address (http will do on this machine), or holds a password,
 * a query or a fragment: a key must not travel readable, nor stand in an address
 */
export function parseBaseUrl(text: string): string {
  if (!URL.canParse(text.trim())) throw new PartnerError('invalid', 'The address is not a URL.');
  const url = new URL(text.trim());
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.includes(url.hostname));
  if (!isSafe) throw new PartnerError('invalid', 'The address must start with https://.');
  if (url.username || url.password || url.search || url.hash)
    throw new PartnerError('invalid', 'The address must not hold a password, a query or a fragment.');
  return url.origin + url.pathname.replace(/\/+$/, '');
}

/**
 * An address under a base, its path given in segments.
 * @throws PartnerError `invalid` for a segment that would lead elsewhere (`..`), or nowhere
 */
export function joinUrl(baseUrl: string, path: readonly string[]): string {
  if (path.some((segment) => ['', '.', '..'].includes(segment)))
    throw new PartnerError('invalid', 'An identifier is empty or made of dots.');
  return [parseBaseUrl(baseUrl), ...path.map(encodeURIComponent)].join('/');
}
