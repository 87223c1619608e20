import { firstOf } from '../first-of';
import { decoded } from '../hosts';
import { routeOf } from '../record-address';
import type { SharingData } from '../structured-data/open-graph';

/** Pages that are there to say where a company is and who it is in law. */
const where =
  /^(?:contact[-_]?us|contacts?|contact[-_]?info(?:rmation)?|kontakt|contacto|contactenos|contatt[io]|nous-contacter|impressum|imprint|legal[-_]?notice|mentions[-_]?legales|aviso[-_]?legal|note[-_]?legali|colofon|locations?|our[-_]?locations?|directions|anfahrt|find-us|offices?|our[-_]?offices?|standorte?|our[-_]?office|reach-us|get-in-touch)$|contact|kontakt|impressum|imprint/;
const itself =
  /^(?:about|about[-_]?us|about[-_]?the[-_]?company|who-we-are|ueber-uns|uber-uns|über-uns|wir-ueber-uns|qui-sommes-nous|a-propos|sobre-nosotros|quienes-somos|chi-siamo|over-ons|om-oss|om-os|legal|legal[-_]?info(?:rmation)?|company|unternehmen|das-unternehmen|entreprise|empresa|azienda|firma|firmen?profil|our[-_]?(?:firm|company|story)|the-firm|firm|team|home|index|default|main|welcome|start)$/;

const within = /^(?:contact|contact[-_]?us|about|about[-_]?us|kontakt)$/;
const oneOfMany = /[?&](?:p|id|post|article|story|listing|biz|company|q|s|search)=/i;

/**
 * Whether an address is one where a site speaks of itself: its start page, or its contact, about or imprint page.
 */
export function isAboutItself(url: URL): boolean {
  if (routeOf(url)) return false;
  const segments = segmentsOf(url);
  const isLanguage = (segment: string) => /^[a-z]{2}(?:[-_][a-z]{2})?$/.test(segment);
  if (segments.every(isLanguage)) return !oneOfMany.test(url.search);
  const last = segments.at(-1) ?? '';
  return (
    segments.length <= 3 &&
    (where.test(last) || itself.test(last) || segments.some((segment) => within.test(segment)))
  );
}

/** Whether a page on which a site speaks of itself is there to say where its company is: its contact page or imprint. */
export function saysWhere(url: URL): boolean {
  return segmentsOf(url).some((segment) => where.test(segment));
}

function segmentsOf({ pathname }: URL): string[] {
  return pathname
    .split('/')
    .filter(Boolean)
    .map((segment) =>
      decoded(segment)
        .toLowerCase()
        .replace(/\.\w{2,5}$/, ''),
    );
}

const dated = '[itemprop="articleBody"], [itemprop="datePublished"]';

/** Whether a page looks like an article, by its markup or the date in its address. */
export function isArticlePage(document: Document, url: URL, shared: SharingData): boolean {
  return (
    /\/(?:19|20)\d\d\/\d{1,2}(?:\/|$)/.test(url.pathname) ||
    shared.get('og:type')?.toLowerCase() === 'article' ||
    shared.has('article:published_time') ||
    document.body.matches('.single-post, .single') ||
    firstOf(document.getElementsByTagName('time')).some((time) => time.closest('article, .hentry')) ||
    document.querySelector(dated) !== null
  );
}
