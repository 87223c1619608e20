import { urlOf } from './hosts';

/**
 * The page that an element leads to: the link that it is, stands in or holds. Query and fragment, which say where it
 * was found, are left out; undefined for a link to the page itself.
 */
export function addressAt(element: Element | null | undefined, page: URL): string | undefined {
  const link = element?.closest('a[href]') ?? element?.querySelector('a[href]');
  const url = urlOf(link?.getAttribute('href'), page);
  if (!url?.protocol.startsWith('http')) return undefined;
  const address = url.origin + url.pathname;
  return address === page.origin + page.pathname ? undefined : address;
}
