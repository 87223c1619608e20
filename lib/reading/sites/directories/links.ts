import { isUnder, urlOf } from '../../hosts';
import { textOf } from '../../text';

/** Whether an address is a page of the domain, with or without `www.`, whose path is like this. */
export function isPageOf(domain: string, path: RegExp): (url: URL) => boolean {
  return (url) => url.hostname.replace(/^www\./, '') === domain && path.test(url.pathname);
}

/** In which parameters directories' redirect pages name the site they lead to. */
const targets = ['u', 'url', 'secure[url]', 'provider_website', 'website'];

/**
 * The site that an element's link leads to, without the query in which directories sign their visitors, else the one
 * its text names; undefined where that is a page of the directory itself.
 * @param element the link, or what stands in it or holds it
 * @param page the address of the page it stands on
 */
export function siteIn(element: Element | null | undefined, page: URL): string | undefined {
  const link = element?.closest('a') ?? element?.querySelector('a');
  return siteBehind(link, page) ?? siteNamed(textOf(element));
}

function siteBehind(link: Element | null | undefined, page: URL): string | undefined {
  const address = urlOf(link?.getAttribute('href'), page);
  if (!address) return undefined;
  const domain = page.hostname.replace(/^www\./, '');
  if (!isUnder(address.hostname, domain)) return siteOf(address);
  const target = targets.map((name) => address.searchParams.get(name)).find(Boolean);
  const site = target && urlOf(/^https?:/i.test(target) ? target : `https://${target}`, page);
  return site && !isUnder(site.hostname, domain) ? siteOf(site) : undefined;
}

/** A text such as "www.fjordline.example" as the address it is; undefined for other texts. */
export function siteNamed(text: string): string | undefined {
  const isSite = /^(?:https?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?:\/\S*)?$/iu.test(text);
  return isSite ? text : undefined;
}

function siteOf({ protocol, origin, pathname }: URL): string | undefined {
  return protocol === 'http:' || protocol === 'https:' ? origin + pathname : undefined;
}
