import { onePlace, type PostalAddress } from '../postal-address/address';
import { addressesIn } from '../postal-address/in-text';
import { isStreet } from '../postal-address/words';
import { lineAt, type PageText } from '../page-text';

/** An address in a page's text, with what the lines around it say of it. */
export interface PageAddress extends PostalAddress {
  /** The lines above it, nearest first, where the name stands of whose address it is. */
  readonly above: readonly string[];
  readonly footer: boolean;
  readonly isBox: boolean;
  readonly isHeadquarters: boolean;
}

const headquarters =
  /head ?quarters|head office|corporate office|main office|(?<!\p{L})hq(?!\p{L})|hauptsitz|firmensitz|unternehmenssitz|zentrale(?!\p{L})|hauptniederlassung|siège(?: social)?(?!\p{L})|sede (?:central|social|legale|principale?)|oficina(?:s)? central(?:es)?|hoofdkantoor|hoofdvestiging|hovedkontor|huvudkontor|pääkonttori/iu;

/** Others whom a site names with their address: its makers, its host, authorities, boards, insurers, owners. */
const others =
  /(?:web ?site|site|web ?design|design(?:ed)?|develop(?:ed|ment)|built|created|hosted|hosting|powered|maintained|managed)(?: and \p{L}+)? by(?!\p{L})|(?:umsetzung|realisierung|realisation|programmierung|gestaltung|webdesign|konzept(?:ion)?|hosting|hoster|réalisation|conception|création|design)(?: (?:und|&|et) \p{L}+)?\s*:|hosting.?provider|web.?host|hébergeu|hébergement|hébergé|alojad[oa]|alojamiento|aufsicht|schlichtung|streitbeilegung|streitschlichtung|streitfälle|ombuds|médiateur|médiation|(?<!\p{L})mediator|arbitration|dispute resolution|(?:zuständige|\p{L}{3,})kammer|kammer:|(?<!\p{L})ihk(?!\p{L})|registergericht|datenschutzbeauftragt|data protection officer|protection des données|protección de datos|bezirksregierung|landratsamt|landesamt|haftpflicht|indemnity|liability insur|assurance (?:responsabilité|professionnelle)|supervisory|authori[st]ed and regulated|regulated by|(?<!\p{L})(?:cnil|garante|aepd)(?!\p{L})|registered agent|parent company|mutterunternehmen|muttergesellschaft|maison[- ]mère|société mère|subsidiary of|division of|bankverbindung|bank details|venue|veranstaltungsort|distribut|reseller|dealer|our (?:clients|partners)|ship to|send returns/iu;
const othersHeading =
  /^(?:web ?design|design|hosting|hoster|provider|credits?|clients?|partners?|testimonials?|events?|upcoming events|bildnachweis|references|referenzen|références)(?!\p{L})/iu;

/** The addresses on a page that may be its company's, in their order. */
export function pageAddresses(page: PageText): PageAddress[] {
  let last = 0;
  return addressesIn(page.text).flatMap((address) => {
    const line = lineAt(page, address.start);
    const first = Math.max(last, line - 5);
    last = lineAt(page, address.end) + 1;
    const above = page.lines.slice(first, line + 1).map(({ text }) => text);
    const heading = headingOver(page, line);
    const words = [heading, ...above].join('\n');
    if (others.test(words) || othersHeading.test(heading)) return [];
    return [
      {
        ...address,
        above: above.reverse(),
        footer: page.lines[line]?.footer ?? false,
        isHeadquarters: headquarters.test(words),
      },
    ];
  });
}

function headingOver({ lines }: PageText, line: number): string {
  for (let index = line; index >= 0 && index > line - 15; index -= 1) {
    const above = lines[index];
    if (above?.footer !== lines[line]?.footer) break;
    if (above?.heading) return above.text;
  }
  return '';
}

/** Texts that may be the name over an address: the lines above it, and what stands before the street in its line. */
export function namesOver({ above }: PageAddress): string[] {
  return above
    .flatMap((text) => [text, text.replace(/,\s*(?=\d|p\.? ?o\.? box).*$/i, '')])
    .filter((text, index, all) => all.indexOf(text) === index && !isStreet(text));
}

/**
 * The one address that is the company's: the headquarters where one is named, else the only one, else the only one
 * of the footer. Of several offices none is said to be the seat.
 */
export function seatOf(addresses: readonly PageAddress[]): PostalAddress | undefined {
  const houses = addresses.filter(({ isBox }) => !isBox);
  const all = houses.length ? houses : addresses;
  const named = all.filter(({ isHeadquarters }) => isHeadquarters);
  return (
    onePlace(named.length ? named : all) ??
    (named.length ? undefined : onePlace(all.filter(({ footer }) => footer)))
  );
}
