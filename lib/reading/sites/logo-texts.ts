import { firstOf } from '../first-of';

const home = 'a[href="/"], a[rel~="home"], a[href="index.html"]';
const logo = '[id*="logo" i], [class*="logo" i], [id*="brand" i], [class*="brand" i], [itemprop="logo"]';

/** The most texts that are given. */
export const mostLogos = 12;

/** What a page's logos are called, and the links to its start page, where a company puts its name. */
export function logoTexts(document: Document): string[] {
  const images = firstOf(document.querySelectorAll('img[alt]'), 40).filter(
    (image) => /logo/i.test(image.getAttribute('src') ?? '') || image.closest(logo),
  );
  const homeLinks = firstOf(document.getElementsByTagName('a')).filter((link) => link.matches(home));
  return [
    ...images.map((image) => image.getAttribute('alt') ?? ''),
    ...homeLinks.slice(0, mostLogos).map((link) => link.textContent.slice(0, 200)),
  ].slice(0, mostLogos);
}
