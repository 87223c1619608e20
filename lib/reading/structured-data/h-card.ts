import { firstOf } from '../first-of';
import { textOf } from '../text';
import { most, type Thing } from './thing';

const cards = '.vcard, .h-card';
const mostAddresses = 20;
const address = '.adr, .p-adr, .h-adr';

/** The organizations of a page's hCard and h-card microformats, as schema.org things. */
export function hCardThings(document: Document): Thing[] {
  const found = ['vcard', 'h-card'].flatMap((name) => firstOf(document.getElementsByClassName(name), most));
  return [...new Set(found)]
    .filter((card) => !card.parentElement?.closest(cards))
    .flatMap((card) => {
      const name = nameIn(card);
      return name ? [{ '@type': 'Organization', name, url: linkIn(card), address: addressesIn(card) }] : [];
    });
}

/** The organization's name; a person's card has one only where it names the organization too. */
function nameIn(card: Element): string | undefined {
  const organization = card.querySelector('.organization-name') ?? card.querySelector('.org, .p-org');
  if (organization) return textOf(organization);
  const isPerson = card.querySelector('.given-name, .family-name, .p-given-name, .p-family-name, .n');
  const isPlaced = card.querySelector('.locality, .p-locality');
  return isPerson || !isPlaced ? undefined : textOf(card.querySelector('.fn, .p-name'));
}

function linkIn(card: Element): string | undefined {
  return card.querySelector('a.url[href], a.u-url[href]')?.getAttribute('href') ?? undefined;
}

function addressesIn(card: Element): Thing[] {
  const places = firstOf(card.querySelectorAll(address), mostAddresses);
  return (places.length ? places : [card]).flatMap((place) => {
    const part = (name: string) => valueOf(place.querySelector(`.${name}, .p-${name}`));
    const addressLocality = part('locality');
    return addressLocality
      ? [
          {
            '@type': 'PostalAddress',
            addressLocality,
            addressRegion: part('region'),
            postalCode: part('postal-code'),
            addressCountry: part('country-name'),
          },
        ]
      : [];
  });
}

/** An abbreviation says the whole in its title. */
function valueOf(element: Element | null): string | undefined {
  const title = element?.tagName === 'ABBR' ? element.getAttribute('title') : null;
  return title ?? (textOf(element) || undefined);
}
