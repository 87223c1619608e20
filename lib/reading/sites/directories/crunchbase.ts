import { firstOf } from '../../first-of';
import { textOf } from '../../text';
import { headingOfSlug } from './heading-of-slug';
import { labelled, type Labelled } from './labelled';

/** The name on a profile: 2013–2017 server HTML, since 2018 Angular. */
export function heading(document: Document, url: URL): Element | null {
  return (
    document.querySelector('h1.profile-name, #profile_header_heading a') ??
    document.querySelector('#profile_header_heading') ??
    headingOfSlug(document, url)
  );
}

/** What the overview and details of a page of 2013–2017 say beside these labels. */
export function overview(document: Document, ...labels: readonly string[]): ReadonlyMap<string, Labelled> {
  const found = new Map<string, Labelled>();
  for (const list of firstOf(document.querySelectorAll('.definition-list'), 20))
    for (const [label, value] of labelled(list, ...labels)) if (!found.has(label)) found.set(label, value);
  return found;
}

/** The texts of the first links of a kind in an Angular page's own cards, not in its tables of other companies. */
export function linkTexts(document: Document, links: string): string[] {
  const first = firstOf(document.querySelectorAll(links)).find(
    (link) => !link.closest('table, grid-row, list-card'),
  );
  const field = first?.closest('field-formatter') ?? first?.parentElement;
  return firstOf(field?.querySelectorAll(links) ?? []).map(textOf);
}
