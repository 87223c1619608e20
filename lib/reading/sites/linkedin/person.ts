import { isUsable } from '../../facts';
import { textOf } from '../../text';
import { nothing, type Site } from '../../types';
import { slugOf } from './address';
import { emberPerson } from './person-ember';
import { emberPerson2018 } from './person-ember-2018';
import { guestPerson } from './person-guest';
import { guestPerson2013 } from './person-guest-2013';
import type { PersonLayout, Slug } from './person-layout';
import { mobilePerson } from './person-mobile';
import { sduiPerson } from './person-sdui';

/** Newest first; LinkedIn serves several at once. */
const layouts: readonly PersonLayout[] = [
  sduiPerson,
  emberPerson,
  mobilePerson,
  guestPerson,
  emberPerson2018,
  guestPerson2013,
];

export const linkedInPerson: Site = {
  name: 'linkedin-person',
  examples: [
    'https://www.linkedin.com/in/mara-lindqvist/',
    'https://de.linkedin.com/in/mara-lindqvist?trk=people',
    'https://www.linkedin.com/in/mara-lindqvist/details/experience/',
    'https://www.linkedin.com/in/andr%C3%A9-exemplo-1a2b3c/overlay/contact-info/',
  ],

  matches: (url) => slugOf('person', url) !== undefined,

  read(document, url) {
    const found = layoutOf(document, url);
    const name = textOf(found?.heading);
    if (!found || !isUsable(name)) return nothing;
    const facts = found.layout.facts(found.heading, url);
    return { page: 'person', subject: { kind: 'person', name, facts }, cards: [] };
  },

  anchor: (document, url) => layoutOf(document, url)?.heading ?? null,

  selfCheck(document, url) {
    if (!/^\/in\/[^/]+\/?$/.test(url.pathname)) return [];
    const found = headingOf(document, url);
    if (!found) return ['top-card'];
    if (!isUsable(textOf(found.heading))) return ['top-card:name'];
    return isOfAnother(found, url) ? ['slug'] : [];
  },
};

interface Found {
  readonly layout: PersonLayout;
  readonly heading: Element;
}

/** The page's layout, unless the page says that it is about somebody else than its address. */
function layoutOf(document: Document, url: URL): Found | undefined {
  const found = headingOf(document, url);
  return found && !isOfAnother(found, url) ? found : undefined;
}

function headingOf(document: Document, url: URL): Found | undefined {
  for (const layout of layouts) {
    const heading = layout.heading(document, url);
    if (heading) return { layout, heading };
  }
  return undefined;
}

function isOfAnother({ layout, heading }: Found, url: URL): boolean {
  const slugs: readonly Slug[] = layout.slugs?.(heading) ?? [];
  return slugs.length > 0 && !slugs.includes(slugOf('person', url));
}
