import type { Translator } from '../../lib/i18n/translator';
import { scalarWords } from '../../lib/icp/value-words';
import type { ValueNature } from '../../lib/icp/vocabulary';
import { countryOf } from '../../lib/values/country';
import { fold } from '../../lib/values/fold';
import { industryLabels } from '../../lib/values/industry';
import { subRegions, worldRegions } from '../../lib/values/world-region';

/** LinkedIn's employee ranges. */
const sizes = ['1-10', '11-50', '51-200', '201-500', '501-1000', '1001-5000', '5001-10000', '10001+'];

/** Values to choose from while typing, in the rep's language; none where anything goes. */
export function choicesOf(nature: ValueNature, t: Translator): string[] {
  if (nature === 'country') return countryCodes().map((code) => scalarWords(code, 'country', t));
  if (nature === 'industry') return industryLabels().map(({ label }) => label);
  return nature === 'employee_size_range' ? sizes : [];
}

/** The code of the country or world region a text names in the rep's language or any other; else the text itself. */
export function countryEntered(text: string, t: Translator): string {
  const name = fold(text);
  const region = [...worldRegions.keys()].find((code) => fold(scalarWords(code, 'country', t)) === name);
  return region ?? countryOf(text) ?? text;
}

function countryCodes(): string[] {
  const countries = Object.values(subRegions).flatMap((codes) => codes.split(' '));
  return [...worldRegions.keys(), ...countries.sort()];
}
