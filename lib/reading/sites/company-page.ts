import { firstOf } from '../first-of';
import { decoded } from '../hosts';
import type { SharingData } from '../structured-data/open-graph';

const words =
  /^(?:contacts?|contact[-_]?us|contact[-_]?info(?:rmation)?|kontakt|contacto|contactenos|contatt[io]|nous-contacter|about|about[-_]?us|about[-_]?the[-_]?company|who-we-are|ueber-uns|uber-uns|über-uns|wir-ueber-uns|qui-sommes-nous|a-propos|sobre-nosotros|quienes-somos|chi-siamo|over-ons|om-oss|om-os|impressum|imprint|legal|legal[-_]?(?:notice|info|information)|mentions[-_]?legales|aviso[-_]?legal|note[-_]?legali|colofon|company|unternehmen|das-unternehmen|entreprise|empresa|azienda|firma|firmen?profil|locations?|our[-_]?locations?|directions|anfahrt|find-us|offices?|our[-_]?offices?|standorte?|our[-_]?(?:firm|company|story|office)|the-firm|firm|team|reach-us|get-in-touch|home|index|default|main|welcome|start)$/;

const within = /^(?:contact|contact[-_]?us|about|about[-_]?us|kontakt)$/;
const names = /contact|kontakt|impressum|imprint/;
const oneOfMany = /[?&](?:p|id|post|article|story|listing|biz|company|q|s|search)=/i;

/**
 * Whether an address is one where a site speaks of itself: its start page, or its contact, about or imprint page.
 */
export function isAboutItself(url: URL): boolean {
  const segments = url.pathname
    .split('/')
    .filter(Boolean)
    .map((segment) =>
      decoded(segment)
        .toLowerCase()
        .replace(/\.\w{2,5}$/, ''),
    );
  const isLanguage = (segment: string) => /^[a-z]{2}(?:[-_][a-z]{2})?$/.test(segment);
  if (segments.every(isLanguage)) return !oneOfMany.test(url.search);
  const last = segments.at(-1) ?? '';
  return (
    segments.length <= 3 &&
    (words.test(last) || names.test(last) || segments.some((segment) => within.test(segment)))
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
