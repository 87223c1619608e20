import { browser } from 'wxt/browser';

/** The addresses a partner's API stands at, as a match pattern; Firefox knows none with a port. */
export function originsOf(baseUrl: string): string[] {
  const { protocol, hostname } = new URL(baseUrl);
  return [`${protocol}//${hostname}/*`];
}

/** Asks for leave to reach an address. Must be called at once on the rep's press, or the browser refuses. */
export function requestAccess(baseUrl: string): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(baseUrl) });
}

/** Gives the leave to reach an address back. Does nothing where it can't be, as for an address of the manifest's own. */
export async function releaseAccess(baseUrl: string): Promise<void> {
  try {
    await browser.permissions.remove({ origins: originsOf(baseUrl) });
  } catch {
    // The browser keeps it.
  }
}

/** Whether we may reach an address. */
export function hasAccess(baseUrl: string): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf(baseUrl) });
}
