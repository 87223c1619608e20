import { departmentNames } from '../values/department';
import { fold } from '../values/fold';
import { industriesMeant } from '../values/industry';
import { lazy } from '../values/lazy';
import { seniorityNames } from '../values/seniority';
import { surfeIndustries } from './surfe.industries';

/** The values that Surfe's filters take where it has a list of them. */
export interface FilterValues {
  readonly industries?: readonly string[] | undefined;
  readonly departments?: readonly string[] | undefined;
  readonly seniorities?: readonly string[] | undefined;
}

/** For as long as Surfe itself could not be asked. The seniorities are published, the rest is second-hand. */
export const fallbackValues: FilterValues = {
  industries: surfeIndustries.split('|'),
  departments: departmentNames,
  seniorities: seniorityNames,
};

const industries = lazy(() => byFoldedName(surfeIndustries.split('|')));

/**
 * What Surfe calls an industry: its own name, however it is spelt. Undefined for one that we know from LinkedIn and
 * Surfe hasn't: names that mean the same to LinkedIn don't to Surfe ("Wine and Spirits" became "Beverage
 * Manufacturing" there). A name in nobody's table stays as it is: it may be a newer one of Surfe's, and what
 * Surfe doesn't know it refuses (400), so that nothing changes its meaning in silence.
 */
export function surfeIndustry(text: string): string | undefined {
  return industries().get(fold(text)) ?? (industriesMeant(text) ? undefined : text);
}

const departments = byFoldedName(departmentNames);

/** What Surfe calls a department; a name that isn't in the second-hand list ("Marketing" of its own examples) stays as it is. */
export function surfeDepartment(text: string): string {
  return departments.get(fold(text)) ?? text;
}

const seniorities = byFoldedName(seniorityNames);

/** One of the ten published seniorities; undefined for any other text. */
export function surfeSeniority(text: string): string | undefined {
  return seniorities.get(fold(text));
}

function byFoldedName(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [fold(name), name]));
}
