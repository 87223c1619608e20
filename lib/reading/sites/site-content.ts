import { perText } from '../per-text';
import { hCardThings } from '../structured-data/h-card';
import { jsonLdThings } from '../structured-data/json-ld';
import { microdataThings } from '../structured-data/microdata';
import { sharingDataOf } from '../structured-data/open-graph';
import { rdfaThings } from '../structured-data/rdfa';
import type { Thing } from '../structured-data/thing';
import type { Site } from '../types';
import { visibleLines, type VisibleLine } from '../visible-lines';
import { isAboutItself, isArticlePage } from './company-page';
import { isDirectory } from './directory-hosts';
import { logoTexts } from './logo-texts';
import { isAboutOthers, isArticle, type Origin, type Stated } from './own-organization';
import { sharingNames } from './sharing-names';

/**
 * What a page of any company's own site holds that may say something of the company, as plain data: it is taken from
 * the document on the page itself, and can be made out elsewhere.
 */
export interface SiteContent {
  readonly title: string;
  /** What it says when it is shared: by those of `sharingNames` that it has. */
  readonly shared: readonly (readonly [name: string, text: string])[];
  /** What its logos are called. */
  readonly logos: readonly string[];
  readonly stated: readonly Stated[];
  readonly lines: readonly VisibleLine[];
}

/** Which pages are read as those of a company's own site. */
export const companyPages: Pick<Site, 'name' | 'matches'> = {
  name: 'company-site',
  matches: (url) =>
    url.protocol.startsWith('http') && url.hostname.includes('.') && !isDirectory(url.hostname),
};

/** The most characters of a text that may hold a name. */
export const longestText = 1_000;

const linesOn = perText(visibleLines);

/** Undefined for articles and for pages that are about others. */
export function siteContentOf(document: Document, url: URL): SiteContent | undefined {
  const aboutItself = isAboutItself(url);
  const stated = statedOn(document);
  const shared = sharingDataOf(document);
  if (stated.some((entry) => isAboutOthers(entry, aboutItself))) return undefined;
  if (!aboutItself && (isArticlePage(document, url, shared) || stated.some(isArticle))) return undefined;
  return {
    title: cut(document.title),
    shared: [...shared]
      .filter(([name]) => sharingNames.includes(name))
      .map(([name, text]) => [name, cut(text)]),
    logos: logoTexts(document).map(cut),
    stated: withinBounds(stated),
    lines: linesOn(document),
  };
}

/** The most characters of all that is stated for machines, as JSON. */
const mostStated = 500_000;

/** What is stated, without what is too long or can't be told in JSON. */
function withinBounds(stated: readonly Stated[]): Stated[] {
  let left = mostStated;
  return stated.filter((entry) => {
    const length = lengthOf(entry.thing);
    if (length > left) return false;
    left -= length;
    return true;
  });
}

function lengthOf(thing: Thing): number {
  try {
    return JSON.stringify(thing).length;
  } catch {
    return Infinity;
  }
}

const cut = (text: string) => text.slice(0, longestText);

function statedOn(document: Document): Stated[] {
  const as = (origin: Origin, things: readonly Thing[]) => things.map((thing) => ({ thing, origin }));
  return [
    ...as('json-ld', jsonLdThings(document)),
    ...as('microdata', microdataThings(document)),
    ...as('rdfa', rdfaThings(document)),
    ...as('h-card', hCardThings(document)),
  ];
}
