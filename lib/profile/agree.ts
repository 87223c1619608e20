import { rowOf, isConditionType, type ValueNature } from '../icp/vocabulary';
import { fold } from '../values/fold';
import { industryOf } from '../values/industry';
import { titleForms } from '../values/job-title';
import { regionOf } from '../values/region';
import { parseSizeRange } from '../values/size-range';
import { countryIn } from './country-names';
import type { AttributeName, Value } from './types';

/** What a text means where two may mean the same in other words. */
const meaning: { readonly [N in ValueNature]?: (text: string) => string | number | undefined } = {
  country: countryIn,
  region: regionOf,
  industry: industryOf,
  job_title: (text) => titleForms(text).whole,
};

/** Whether two values of an attribute say the same: the same thing in other words, or numbers that are compatible. */
export function agree(name: AttributeName, a: Value, b: Value): boolean {
  const nature = isConditionType(name) ? rowOf(name).nature : 'text';
  const [one, other] = [boundsOf(a, nature), boundsOf(b, nature)];
  if (one && other) return one.from <= other.to && other.from <= one.to;
  return keyOf(a, nature) === keyOf(b, nature);
}

function keyOf(value: Value, nature: ValueNature): string | number {
  if (typeof value !== 'string') return JSON.stringify(value);
  return meaning[nature]?.(value) ?? fold(value);
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

function boundsOf(value: Value, nature: ValueNature): Bounds | undefined {
  if (typeof value === 'number') return { from: value, to: value };
  const isRange = nature === 'employee_size_range' && typeof value === 'string';
  const range = isRange ? parseSizeRange(value) : value;
  return typeof range === 'object' ? { from: range.from ?? 0, to: range.to ?? Infinity } : undefined;
}
