import { firstOf } from '../../first-of';
import { textOf } from '../../text';
import { websiteIn } from './address';

/** What "About" says; each may be missing. */
export interface About {
  readonly industry?: string | undefined;
  readonly size?: string | undefined;
  readonly headquarters?: string | undefined;
  readonly website?: string | undefined;
}

const bounds =
  /^\D{0,12}(?:\d[\d.,'’\s]*K?\s?(?:(?:[-–—~]|to|bis|à|a|do|tot)\s?\d|\+)|10[.,'’\s]?001(?!\d))/i;

/**
 * Whether a text is a count within bounds, in whatever language: "51-200 employees", "De 51 à 200 employés", "10,001+",
 * "10K+ employees". A plain count says how many are on LinkedIn; "10.001" begins the last of LinkedIn's sizes.
 */
export function isSize(text: string): boolean {
  return bounds.test(text);
}

/** How many are looked at; "About" is one list of a dozen. */
const most = { lists: 50, terms: 50 };

/**
 * The list website, phone, industry, size, headquarters, year, specialties, under labels in the reader's
 * language: so by what the values are. Industry stands before the size and headquarters after it, if some
 * year follows (else it may be the specialties).
 */
export function aboutOf(document: Document): About {
  for (const list of firstOf(document.querySelectorAll('dl'), most.lists)) {
    const values = firstOf(list.querySelectorAll('dt'), most.terms).map((term) => term.nextElementSibling);
    const texts = values.map((value) => (value?.querySelector('a') ? '' : textOf(value)));
    // A telephone number may look like two bounds, but has no word for those who work there.
    const at = texts.findIndex((text) => isSize(text) && /\p{L}/u.test(text));
    if (at < 0) continue;
    const [before = '', size, after = '', ...rest] = [texts[at - 1], ...texts.slice(at)];
    return {
      size,
      industry: /\d/.test(before) ? undefined : before,
      headquarters:
        /^[^,\d]+,[^,\d]+$/.test(after) && rest.some((text) => /^\d{4}$/.test(text ?? ''))
          ? after
          : undefined,
      website: values
        .slice(0, at)
        .map((value) => websiteIn(value))
        .find(Boolean),
    };
  }
  return {};
}
