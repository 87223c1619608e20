import { coreOf, hasLegalForm } from './legal-form';
import { isNamedAfter } from './named-after';
import type { NameGiven } from './names-given';

/** How much a place says of whose site it is. The best first. */
const weights = { address: 2, copyright: 3, stated: 3, 'site-name': 3, logo: 2, title: 1 } as const;
const places = Object.keys(weights);
const [hostWeight, formWeight, enough] = [3, 2, 4];

/**
 * The company's name: one that two places of the page agree on, or one place and the host. Of the ways it is worded
 * the one that most places use, with its legal form where one says it.
 * @param aboutItself on a page that is not, the host must agree, and with more than a title
 */
export function ownName(names: readonly NameGiven[], host: string, aboutItself: boolean): string | undefined {
  const forms = names
    .map((given) => ({ ...given, core: coreOf(given.name) }))
    .filter(({ core }) => core.length > 1);
  const judged = [...new Map(forms.map((form) => [form.core, form])).values()].map((form) => {
    const exact = placesOf(forms.filter(({ core }) => core === form.core));
    const around = placesOf(forms.filter(({ core }) => ` ${core} `.includes(` ${form.core} `)));
    const isHosts = isNamedAfter(host, form.name);
    const isFull =
      exact.has('address') && forms.some(({ core, name }) => core === form.core && hasLegalForm(name));
    const weight = total(around) + (isHosts ? hostWeight : 0) + (isFull ? formWeight : 0);
    const agree = around.size + (isHosts ? 1 : 0);
    const isOwn = agree > 1 && weight >= enough && (aboutItself || (isHosts && weight > enough));
    return { core: form.core, isOwn, agree, weight: weight + total(exact) };
  });
  const [best] = judged.filter(({ isOwn }) => isOwn).sort((a, b) => b.weight - a.weight || b.agree - a.agree);
  return best && fullest(best.core, forms);
}

type Place = NameGiven['place'];
const placesOf = (names: readonly NameGiven[]): ReadonlySet<Place> =>
  new Set(names.map(({ place }) => place));
const total = (of: ReadonlySet<Place>): number => [...of].reduce((sum, place) => sum + weights[place], 0);

/** The form with the legal form among those of one core, else the one of the place that words it best. */
function fullest(
  core: string,
  forms: readonly (NameGiven & { readonly core: string })[],
): string | undefined {
  const same = forms
    .filter((form) => form.core === core)
    .sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place));
  return (same.find(({ name }) => hasLegalForm(name)) ?? same[0])?.name;
}
