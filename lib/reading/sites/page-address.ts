import { onePlace, type PostalAddress } from '../postal-address/address';
import { addressesIn } from '../postal-address/in-text';
import { isStreet } from '../postal-address/street';
import { lineAt, type PageText } from '../page-text';

/** An address in a page's text, with what the lines around it say of it. */
export interface PageAddress extends PostalAddress {
  /** The lines above it, nearest first, where the name stands of whose address it is. */
  readonly above: readonly string[];
  /** The heading under which it stands, in small letters; empty where it has none. */
  readonly heading: string;
  readonly footer: boolean;
  /** Whether it stands among the last lines of a page that marks no footer. */
  readonly isAtEnd: boolean;
  readonly isBox: boolean;
  readonly isHeadquarters: boolean;
}

const headquarters =
  /head ?quarters|head office|corporate office|main office|(?<!\p{L})hq(?!\p{L})|hauptsitz|firmensitz|unternehmenssitz|zentrale(?!\p{L})|hauptniederlassung|siège(?: social)?(?!\p{L})|sede (?:central|social|legale|principale?)|oficina(?:s)? central(?:es)?|hoofdkantoor|hoofdvestiging|hovedkontor|huvudkontor|pääkonttori/u;

/** Others whom a site names with their address: its makers, its host, authorities, boards, insurers, owners. */
const others =
  /(?<!\p{L})(?:web ?site|site|web ?design|design(?:ed)?|develop(?:ed|ment)|built|created|hosted|hosting|powered|maintained|managed)(?: and \p{L}+)? by(?!\p{L})|(?:umsetzung|realisierung|realisation|programmierung|gestaltung|webdesign|konzept(?:ion)?|hosting|hoster|réalisation|conception|création|design)(?: (?:und|&|et) \p{L}+)?\s*:|hosting.?provider|(?<!\p{L})(?:web.?)?host\s?:|web.?host|hébergeu|hébergement|hébergé|alojad[oa]|alojamiento|aufsicht|schlichtung|streitbeilegung|streitschlichtung|streitfälle|ombuds|médiateur|médiation|(?<!\p{L})mediator|arbitration|dispute resolution|(?:zuständige|\p{L}{3,})kammer|kammer:|(?<!\p{L})ihk(?!\p{L})|registergericht|datenschutzbeauftragt|data protection officer|protection des données|protección de datos|bezirksregierung|landratsamt|landesamt|haftpflicht|indemnity|liability insur|assurance (?:responsabilité|professionnelle)|supervisory|authori[st]ed and regulated|regulated by|(?<!\p{L})(?:cnil|garante|aepd)(?!\p{L})|registered agent|parent company|mutterunternehmen|muttergesellschaft|maison[- ]mère|société mère|subsidiary of|division of|bankverbindung|bank details|our (?:clients|partners)|ship to|send returns|devoluciones|(?<!\p{L})retouren|rücksend|adresse de retour|prestataire|behörde|(?:eu|uk|gdpr|dsgvo|rgpd|authori[sz]ed)[- ](?:representative|vertreter)|(?:photos?|fotos?|images?|bilder|fotografien?|bildquellen?)(?: by|\s*:)|(?<!\p{L})(?:halle|hall|stand|booth) \d/u;
const othersHeading =
  /^(?:web ?design|design|venue|veranstaltungsort|distributors?|resellers?|(?:our )?dealers?|retailers?|stockists?|hosting|hoster|provider|credits?|clients?|partners?|testimonials?|events?|upcoming events|bildnachweis|references|referenzen|références|import(?:er|eur|ador|atore)s?|where to stay|accommodations?|unterkünfte?|übernachtung|hotels?|hôtels?|prestataires?)(?!\p{L})/u;

/** Where a page marks no footer, it is taken to be these. */
const lastLines = 12;

/** The addresses on a page that may be its company's, in their order. */
export function pageAddresses(page: PageText): PageAddress[] {
  const { length } = page.lines;
  const end = page.lines.some(({ footer }) => footer) ? length : length - lastLines;
  let last = 0;
  return addressesIn(page.text).flatMap((address) => {
    const line = lineAt(page, address.start);
    const from = last;
    last = lineAt(page, address.end) + 1;
    const inFront = page.text.slice(page.starts[line], address.start);
    const lines = page.lines.slice(Math.max(from, line - 5), line).map(({ text }) => text);
    const above = [inFront, ...lines.reverse()];
    const place = headingOver(page, line);
    const heading = (page.lines[place]?.text ?? '').toLowerCase();
    const words = above.join('\n').toLowerCase();
    if (others.test(words) || others.test(heading) || othersHeading.test(heading)) return [];
    const isHeadquarters = headquarters.test(words) || (place >= from && headquarters.test(heading));
    const footer = page.lines[line]?.footer ?? false;
    return [{ ...address, above, heading, footer, isAtEnd: line >= end, isHeadquarters }];
  });
}

/** The index of the heading under which a line stands; -1 where it has none. */
function headingOver({ lines }: PageText, line: number): number {
  for (let index = line; index >= 0 && index > line - 15; index -= 1) {
    if (lines[index]?.footer !== lines[line]?.footer) break;
    if (lines[index]?.heading) return index;
  }
  return -1;
}

/** Texts that may be the name over an address: the lines above it, and what stands before the street in its line. */
export function namesOver({ above, city, region }: PageAddress): string[] {
  const isPlace = (text: string) => text === city || text === region || text === `${city}, ${region}`;
  return above
    .flatMap((text) => [text, beforeStreet(text)])
    .filter((text, index, all) => all.indexOf(text) === index && !isNumbered(text) && !isPlace(text));
}

/** A street by its number: without one "Mill House" may be a firm's name. */
function isNumbered(text: string): boolean {
  return /\d/.test(text) && isStreet(text);
}

/** "Sampleworks Ltd, 5 High Street, " → "Sampleworks Ltd" */
function beforeStreet(text: string): string {
  const parts = text.split(/\s*,\s*/);
  return parts
    .slice(
      0,
      Math.max(
        0,
        parts.findIndex((part, index) => isStreet(part) && (index > 0 || isNumbered(part))),
      ),
    )
    .join(', ');
}

/**
 * The one address that is the company's: the headquarters where one is named, else the only one, else the only one
 * of the footer, else the only one under the company's name while the others stand under other names. Of several
 * offices none is said to be the seat.
 */
export function seatOf(addresses: readonly PageAddress[], name: string): PostalAddress | undefined {
  const houses = addresses.filter(({ isBox }) => !isBox);
  const all = houses.length ? houses : addresses;
  const named = all.filter(({ isHeadquarters }) => isHeadquarters);
  if (named.length) return onePlace(named);
  return onePlace(all) ?? onePlace(all.filter(({ footer }) => footer)) ?? onlyOwn(all, name);
}

function onlyOwn(addresses: readonly PageAddress[], name: string): PostalAddress | undefined {
  const isOwn = (address: PageAddress) => namesOver(address).some((over) => over.includes(name));
  const own = addresses.filter(isOwn);
  const others = addresses.filter((address) => !own.includes(address));
  return others.every(({ above }) => isOtherName(lineOverStreet(above))) ? onePlace(own) : undefined;
}

/** What stands over the street, if it can be somebody's name: several words without numbers. */
function isOtherName(over: string): boolean {
  return /^\p{Lu}\S+ \D+$/u.test(over) && !/office|branch|location|address|:$/i.test(over);
}

function lineOverStreet(above: readonly string[]): string {
  const street = above.findLastIndex((text, index) => index < 4 && isNumbered(text));
  return above[street + 1] ?? '';
}
