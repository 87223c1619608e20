import { firstOf } from '../../first-of';
import { factsFrom, isUsable } from '../../facts';
import { addressAt } from '../../link';
import type { Row } from '../../seen';
import { oneLine, textOf } from '../../text';
import { mostCards } from '../../types';
import { companyAddress } from './company-address';
import { headingOfSlug } from './heading-of-slug';
import { labelled } from './labelled';
import { isPageOf, siteIn } from './links';
import { listPage } from '../list-page';
import { subjectPage } from '../subject-page';
import { numberIn, placeIn } from './wordings';

/** Links to a provider's site; Clutch leads them through a redirect of its own. */
const websiteLinks = 'a.website-link__item, a[data-link-type="visit-website"], a[title="Visit website" i]';

/** The rows of Clutch's lists of providers. */
const rows = '.provider-list-item, .provider-row';

/** A provider's profile on Clutch. The industries it shows are its clients', and its services are no industry. */
export const clutchProfile = subjectPage({
  kind: 'company',
  name: 'clutch-profile',
  matches: isPageOf('clutch.co', /^\/profile\/[^/]/),
  heading: (document, url) =>
    document.querySelector('h1.profile-header__title, h1.header-company--title') ??
    headingOfSlug(document, url),

  facts({ document, url, name }) {
    const summary = document.querySelector('.profile-summary__details, #profile-summary');
    const stated = summary ? labelled(summary, 'Employees', 'Location', 'Locations') : undefined;
    const address = companyAddress(document, name);
    return {
      ...factsFrom({
        employees: [
          ['summary:employees', () => numberIn(stated?.get('Employees')?.text)],
          ['summary:employees', () => numberIn(textOf(document.querySelector(employees2021)))],
        ],
        website: [['header:website', () => siteIn(ownLink(document), url)]],
      }),
      ...(Object.keys(address).length > 0
        ? address
        : factsFrom({
            company_location: [
              [
                'summary:location',
                () => placeIn((stated?.get('Locations') ?? stated?.get('Location'))?.text),
              ],
              ['header:location', () => placeIn(textOf(document.querySelector('.location-name')))],
            ],
          })),
    };
  },
});

const employees2021 = '#summary_section [data-content*="Employees"]';

/** The profile's own link, not one of similar providers'. */
function ownLink(document: Document): Element | undefined {
  return firstOf(document.querySelectorAll(websiteLinks)).find((link) => !link.closest(rows));
}

/** Clutch's lists of providers, sponsored ones among them. */
export const clutchDirectory = listPage({
  name: 'clutch-directory',
  matches: isPageOf('clutch.co', /^\/(?!profile(?:\/|$))[^/]/),

  rows: (document, url) =>
    firstOf(document.querySelectorAll(rows), mostCards).flatMap((row) => rowOf(row, url) ?? []),
});

function rowOf(row: Element, url: URL): Row | undefined {
  const title =
    row.querySelector('.provider__title a, .company_info a') ?? row.querySelector('.provider__title');
  const name = oneLine(row.getAttribute('data-title') ?? '') || textOf(title);
  if (!title || !isUsable(name)) return undefined;
  const part = (parts: string) => textOf(row.querySelector(parts));
  const facts = factsFrom({
    employees: [['card:employees', () => numberIn(part('.employees-count, [data-content*="Employees"]'))]],
    company_location: [
      ['card:location', () => placeIn(part('.provider__highlights-item.location, .locality'))],
    ],
    website: [['card:website', () => siteIn(row.querySelector(websiteLinks), url)]],
  });
  const address = addressAt(row.querySelector('a[href*="/profile/"]'), url);
  return { card: { kind: 'company', name, facts, ...(address && { address }) }, name: title };
}
