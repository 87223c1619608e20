/** The pages that are read as they are opened, as a browser's match pattern. */
export const linkedInPages = 'https://*.linkedin.com/*';

/** Whether the host of an address is `domain` or under it, compared label by label. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** A part of an address in plain letters; as it stands where its escapes are broken. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** An address as the page states it, resolved against the page's own; undefined where it is none. */
export function urlOf(address: string | null | undefined, base: string | URL): URL | undefined {
  return address && URL.canParse(address, base) ? new URL(address, base) : undefined;
}
