import { lazy } from './lazy';
import { provinces, states } from './tables/regions';
import { subdivisions } from './tables/subdivisions';
import { zipCodes } from './tables/zip-codes';

const countries = lazy(() => {
  const byLetters = new Map<string, Set<string>>();
  const add = (country: string, letters: readonly string[]) => {
    for (const code of letters) byLetters.set(code, (byLetters.get(code) ?? new Set()).add(country));
  };
  add('US', Object.keys(states));
  add('CA', Object.keys(provinces));
  for (const [country, row] of Object.entries(subdivisions)) add(country, row.split(' '));
  return byLetters;
});

/** The countries (ISO 3166-1 alpha-2) in which these letters are a state's, province's, canton's or county's. */
export function countriesOfLetters(letters: string): ReadonlySet<string> {
  return countries().get(letters.toUpperCase()) ?? new Set();
}

/**
 * Whether a US ZIP code is one of the state's.
 * @param state as its ISO 3166-2 code: "US-CA"
 */
export function isZipOf(postalCode: string, state: string): boolean {
  const digits = /^(\d{3})\d{2}(?:-?\d{4})?$/.exec(postalCode.trim())?.[1];
  const ranges = state.startsWith('US-') ? zipCodes[state.slice(3)] : undefined;
  return (
    digits !== undefined &&
    (ranges?.split(' ').some((range) => {
      const [from = '', to = from] = range.split('-');
      return from <= digits && digits <= to;
    }) ??
      false)
  );
}

/** Whether a postal code is of Canada's form: "K1A 0B6". */
export function isCanadianPostalCode(postalCode: string): boolean {
  return /^[a-z]\d[a-z][ -]?\d[a-z]\d$/i.test(postalCode.trim());
}
