import type { ValueNature } from '../icp/vocabulary';
import { countriesMeant, countryOf, englishName } from '../values/country';
import { hostOf, registrableDomain } from '../values/domain';
import { fold } from '../values/fold';
import { industriesMeant, industryOf } from '../values/industry';
import { titleForms } from '../values/job-title';
import { canonicalLinkedInUrl } from '../values/linkedin-url';
import { regionOf } from '../values/region';
import { parseSizeRange } from '../values/size-range';
import { pageAddress, pagePath, rawPath } from '../values/url';
import { any } from './kleene';
import type { Search } from './search';
import type { SeenText } from './state';
import type { Truth } from './types';

/** A test of one text as read on the page. */
export type TextTest = (seen: SeenText) => Truth;

/** How texts of a nature compare (SCORING.md, "Equality by type" and "Text tests"). */
export interface Comparing {
  /** The test for being equal to any of the wanted texts, or the first of them that names nothing (a problem). */
  readonly equalToAny: (wanted: readonly string[]) => TextTest | Search | { readonly nothing: string };
  /** The folded text that contains, starts_with and ends_with run on. */
  readonly plain: Search['form'];
}

/** A function of a text, worked out once a text. Each nature has one such function: the slot is its own. */
function once<M>(meaning: (text: string) => M): (seen: SeenText) => M {
  return (seen) => (seen.meaning ??= meaning(seen.text)) as M;
}

/** The folded text itself. */
export const folded: Search['form'] = (seen) => seen.folded;

/** Equal when both come to the same key, whatever way each is written. */
function byKey(keyOf: (text: string) => string, form: Search['form']): Comparing['equalToAny'] {
  return (wanted) => ({ way: 'equals', form, wanted: wanted.map(keyOf) });
}

/** Compared by `key`, on which plain tests run too where they have no form of their own. */
function keyed(key: (text: string) => string, plain?: Search['form']): Comparing {
  const form = once(key);
  return { equalToAny: byKey(key, form), plain: plain ?? form };
}

const countryMeaning = once((text) => {
  const code = countryOf(text);
  return { code, plain: fold(code === undefined ? text : englishName(code)) };
});
const country: Comparing = {
  equalToAny: (wanted) => {
    const meant = new Set<string>();
    for (const text of wanted) {
      const codes = countriesMeant(text);
      if (!codes) return { nothing: text };
      for (const code of codes) meant.add(code);
    }
    return (seen) => {
      const { code } = countryMeaning(seen);
      return code === undefined ? undefined : meant.has(code);
    };
  },
  plain: (seen) => countryMeaning(seen).plain,
};

const industryMeaning = once((text) => ({ code: industryOf(text) }));
const industry: Comparing = {
  equalToAny: (wanted) => {
    const texts = new Set(wanted.map(fold));
    const meant = new Set(wanted.flatMap((text) => [...(industriesMeant(text) ?? [])]));
    return (seen) => {
      const { code } = industryMeaning(seen);
      return code === undefined ? texts.has(seen.folded) : meant.has(code);
    };
  },
  plain: folded,
};

const sizeMeaning = once((text) => ({ size: parseSizeRange(text) }));
const size: Comparing = {
  equalToAny: (wanted) => {
    const tests = wanted.map(sizeEqualTo);
    return (seen) => any(tests, (test) => test(seen));
  },
  plain: folded,
};

function sizeEqualTo(wanted: string): TextTest {
  const want = parseSizeRange(wanted);
  const text = fold(wanted);
  return (seen) => {
    const { size } = sizeMeaning(seen);
    if (!want || !size) return seen.folded === text;
    const [wantTo, sizeTo] = [want.to ?? Infinity, size.to ?? Infinity];
    if (size.from >= want.from && sizeTo <= wantTo) return true;
    return size.from > wantTo || sizeTo < want.from ? false : undefined;
  };
}

const titleMeaning = once(titleForms);
const title: Comparing = {
  equalToAny: (wanted) => {
    const wholes = new Set(wanted.map((text) => titleForms(text).whole));
    return (seen) => {
      const { whole, parts } = titleMeaning(seen);
      return wholes.has(whole) || parts.some((part) => wholes.has(part));
    };
  },
  plain: folded,
};

const text: Comparing = { equalToAny: byKey(fold, folded), plain: folded };

const byNature: { readonly [N in ValueNature]?: Comparing } = {
  country,
  region: keyed((text) => regionOf(text) ?? fold(text), folded),
  domain: keyed(
    (text) => registrableDomain(text) ?? hostOf(text) ?? fold(text),
    ({ text }) => fold(hostOf(text) ?? text),
  ),
  linkedin_url: keyed(linkedInAddress),
  industry,
  employee_size_range: size,
  job_title: title,
};

function linkedInAddress(text: string): string {
  return fold(canonicalLinkedInUrl(text) ?? text);
}

/** How texts of this nature compare; as folded text where no nature of its own is defined. */
export function comparingOf(nature: ValueNature): Comparing {
  return byNature[nature] ?? text;
}

/** A visited URL in the forms that the tests of SCORING.md, "Pages", compare. */
export const pageMeaning = once((url) => ({
  rawPath: rawPath(url),
  path: pagePath(url),
  address: pageAddress(url),
}));
