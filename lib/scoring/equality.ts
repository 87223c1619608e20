import type { ValueNature } from '../icp/vocabulary';
import { countriesMeant, countryOf, englishName } from '../values/country';
import { hostOf, registrableDomain } from '../values/domain';
import { fold } from '../values/fold';
import { industriesMeant, industryOf } from '../values/industry';
import { titleForms } from '../values/job-title';
import { canonicalLinkedInUrl } from '../values/linkedin-url';
import { regionOf } from '../values/region';
import { parseSizeRange } from '../values/size-range';
import { memo } from './memo';
import type { Truth } from './types';

/** A test of one text as read on the page. */
export type TextTest = (seen: string) => Truth;

/** How two texts of a nature compare (SCORING.md, "Equality by type" and "Text tests"). */
interface Comparing {
  /** The test for being equal to what the condition wants, or undefined when that names nothing (a problem). */
  readonly equalTo: (wanted: string) => TextTest | undefined;
  /** The folded text that contains, starts_with and ends_with run on. */
  readonly plain: (seen: string) => string;
}

const folded = memo(fold);

/** Equal when both come to the same: the same key, whatever way each is written. */
function byKey(key: (text: string) => string): Comparing['equalTo'] {
  return (wanted) => {
    const wantedKey = key(wanted);
    return (seen) => key(seen) === wantedKey;
  };
}

const seenCountry = memo(countryOf);
const country: Comparing = {
  equalTo: (wanted) => {
    const meant = countriesMeant(wanted);
    if (!meant) return undefined;
    return (seen) => {
      const code = seenCountry(seen);
      return code === undefined ? undefined : meant.has(code);
    };
  },
  plain: memo((seen) => {
    const code = countryOf(seen);
    return fold(code === undefined ? seen : englishName(code));
  }),
};

const seenIndustry = memo(industryOf);
const industryEqualTo: Comparing['equalTo'] = (wanted) => {
  const meant = industriesMeant(wanted);
  const text = fold(wanted);
  return (seen) => {
    const industry = seenIndustry(seen);
    return folded(seen) === text || (industry !== undefined && meant?.has(industry) === true);
  };
};

const seenSize = memo(parseSizeRange);
const sizeEqualTo: Comparing['equalTo'] = (wanted) => {
  const want = parseSizeRange(wanted);
  const text = fold(wanted);
  return (seen) => {
    const size = seenSize(seen);
    if (!want || !size) return folded(seen) === text;
    const [wantTo, sizeTo] = [want.to ?? Infinity, size.to ?? Infinity];
    if (size.from >= want.from && sizeTo <= wantTo) return true;
    return size.from > wantTo || sizeTo < want.from ? false : undefined;
  };
};

const seenTitle = memo(titleForms);
const titleEqualTo: Comparing['equalTo'] = (wanted) => {
  const { whole } = titleForms(wanted);
  return (seen) => {
    const title = seenTitle(seen);
    return title.whole === whole || title.parts.includes(whole);
  };
};

const text: Comparing = { equalTo: byKey(folded), plain: folded };

const byNature: { readonly [N in ValueNature]?: Comparing } = {
  country,
  region: { equalTo: byKey(memo((seen) => regionOf(seen) ?? fold(seen))), plain: folded },
  domain: {
    equalTo: byKey(memo((seen) => registrableDomain(seen) ?? hostOf(seen) ?? fold(seen))),
    plain: memo((seen) => fold(hostOf(seen) ?? seen)),
  },
  linkedin_url: {
    equalTo: byKey(memo((seen) => fold(canonicalLinkedInUrl(seen) ?? seen))),
    plain: memo((seen) => fold(canonicalLinkedInUrl(seen) ?? seen)),
  },
  industry: { equalTo: industryEqualTo, plain: folded },
  employee_size_range: { equalTo: sizeEqualTo, plain: folded },
  job_title: { equalTo: titleEqualTo, plain: folded },
};

/** How texts of this nature compare; as folded text where no nature of its own is defined. */
export function comparingOf(nature: ValueNature): Comparing {
  return byNature[nature] ?? text;
}
