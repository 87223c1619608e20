import { fold } from './fold';

/**
 * A visited page's address as `page_equals` compares it (SCORING.md, "Pages"): folded, without scheme, `www.`,
 * query, fragment and a trailing slash.
 */
export function pageAddress(text: string): string {
  return withoutSlash(address(text));
}

/** The path of a visited page alone, folded, without query, fragment and a trailing slash: "" for the front page. */
export function pagePath(text: string): string {
  return withoutSlash(rawPath(text));
}

/** The path of a visited page as it stands, folded, without query and fragment: "/" for the front page. */
export function rawPath(text: string): string {
  const page = address(text);
  const slash = page.indexOf('/');
  return slash === -1 ? '/' : page.slice(slash);
}

function address(text: string): string {
  return fold(text)
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .trimEnd();
}

function withoutSlash(page: string): string {
  return page.replace(/\/$/, '');
}
