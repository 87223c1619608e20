import { isUnder, urlOf } from '../../hosts';

/** Whether an address is a page of the domain, with or without `www.`, whose path is like this. */
export function isPageOf(domain: string, path: RegExp): (url: URL) => boolean {
  return (url) => url.hostname.replace(/^www\./, '') === domain && path.test(url.pathname);
}

/** In which parameters directories' redirect pages name the site they lead to. */
const targets = ['u', 'url', 'secure[url]', 'provider_website', 'website'];

/**
 * The site that a link leads to, without the query in which directories sign their visitors; undefined where it stays
 * on the directory and is none of its redirects.
 * @param page the address of the page the link stands on
 */
export function siteBehind(link: Element | null | undefined, page: URL): string | undefined {
  const address = urlOf(link?.getAttribute('href'), page);
  if (!address) return undefined;
  const domain = page.hostname.replace(/^www\./, '');
  if (!isUnder(address.hostname, domain)) return siteOf(address);
  const target = targets.map((name) => address.searchParams.get(name)).find(Boolean);
  const site = target && urlOf(/^https?:/i.test(target) ? target : `https://${target}`, page);
  return site && !isUnder(site.hostname, domain) ? siteOf(site) : undefined;
}

/** A text such as "www.fjordline.example" as the address it is; undefined for other texts. */
export function siteNamed(text: string | undefined): string | undefined {
  const isSite = /^(?:https?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?:\/\S*)?$/iu.test(text ?? '');
  return isSite ? text : undefined;
}

function siteOf({ protocol, origin, pathname }: URL): string | undefined {
  return protocol === 'http:' || protocol === 'https:' ? origin + pathname : undefined;
}
