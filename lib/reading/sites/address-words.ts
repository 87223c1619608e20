import { beginning, haveAny, phrases, wordsOf } from '../phrases';

/* What the words over an address say of whose it is. */

const headquarters = phrases(
  '*head quarters*|*headquarters*|*head office*|*corporate office*|*main office*|hq|*hauptsitz*|*firmensitz*|*unternehmenssitz*|*zentrale|*hauptniederlassung*|*siège|*sede central*|*sede social*|*sede legale*|*sede principal*|*oficina central*|*oficinas central*|*hoofdkantoor*|*hoofdvestiging*|*hovedkontor*|*huvudkontor*|*pääkonttori*',
);

/** Others whom a site names with their address: its makers, its host, authorities, boards, insurers, owners. */
const others = phrases(
  '*hosting provider*|*hostingprovider*|*web host*|*webhost*|*hébergeu*|*hébergement*|*hébergé*|*alojado*|*alojada*|*alojamiento*|*aufsicht*|*schlichtung*|*streitbeilegung*|*streitfälle*|*ombuds*|*médiateur*|*médiation*|mediator*|*arbitration*|*dispute resolution*|ihk|*registergericht*|*datenschutzbeauftragt*|*data protection officer*|*protection des données*|*protección de datos*|*bezirksregierung*|*landratsamt*|*landesamt*|*haftpflicht*|*indemnity*|*liability insur*|*assurance responsabilité*|*assurance professionnelle*|*supervisory*|*authorised and regulated*|*authorized and regulated*|*regulated by*|cnil|garante|aepd|*registered agent*|*parent company*|*mutterunternehmen*|*muttergesellschaft*|*maison mère*|*société mère*|*subsidiary of*|*division of*|*bankverbindung*|*bank details*|*our clients*|*our partners*|*ship to*|*send returns*|*devoluciones*|retouren*|*rücksend*|*adresse de retour*|*prestataire*|*behörde*|eu representative*|eu vertreter*|uk representative*|uk vertreter*|gdpr representative*|gdpr vertreter*|dsgvo representative*|dsgvo vertreter*|rgpd representative*|rgpd vertreter*|authorised representative*|authorized representative*|photo by|photos by|foto by|fotos by|image by|images by',
);
const makers =
  /(?<![a-zß-ɏ])(?:web ?site|site|web ?design|design(?:ed)?|develop(?:ed|ment)|built|created|hosted|hosting|powered|maintained|managed)(?: and [a-zß-ɏ]+)? by(?![a-zß-ɏ])|[a-zß-ɏ]{3}kammer/;
/** Those whom only a sign or a number behind the word tells from others. */
const announced =
  /(?:umsetzung|reali[sz]ation|realisierung|programmierung|gestaltung|webdesign|konzept(?:ion)?|hosting|hoster|réalisation|conception|création|design)(?: (?:und|&|et) [^\s:]+)?\s*:|kammer:|\b(?:web.?)?host\s?:|(?:photos?|fotos?|images?|bilder|fotografien?|bildquellen?)\s*:|\b(?:halle|hall|stand|booth) \d/;
const othersHeadings = phrases(
  'web design|webdesign|design|venue|veranstaltungsort|distributor|distributors|reseller|resellers|dealer|dealers|our dealer|our dealers|retailer|retailers|stockist|stockists|hosting|hoster|provider|credit|credits|client|clients|partner|partners|testimonial|testimonials|event|events|upcoming events|bildnachweis|references|referenzen|références|importer|importers|importeur|importeurs|importador|importadores|importatore|importatori|where to stay|accommodation|accommodations|unterkunft|unterkünfte|übernachtung|hotel|hotels|hôtel|hôtels|prestataire|prestataires',
);

/** Whether a line over an address says that it is somebody else's. */
export function isOfOthers(line: string): boolean {
  const small = line.toLowerCase();
  return haveAny(wordsOf(line), others) || makers.test(small) || announced.test(small);
}

/** Whether a heading is for others, as for a venue or for clients. */
export function isOthersHeading(heading: string): boolean {
  return beginning(wordsOf(heading), othersHeadings) !== undefined;
}

/** Whether a line says that the address below it is the headquarters'. */
export function namesHeadquarters(line: string): boolean {
  return haveAny(wordsOf(line), headquarters);
}

/** What a company puts over its own address, and the words before it. */
const ownHeadings = phrases(
  'address|anschrift|postanschrift|adresse|adressen|dirección|direcciones|indirizzo|endereço|morada|adres|adress|contact|kontakt|kontaktdaten|contacto|contactez nous|nous contacter|contatti|contato|contatto|location|locations|standort|standorte|so finden sie uns|anfahrt|find us|visit us|where we are|where to find us|où nous trouver|dónde estamos|dove siamo|impressum|imprint|mentions légales|aviso legal|note legali|colofon|office|offices|büro|bureau|bureaux|oficina|firmensitz|sitz|headquarters|head quarters|head office|siège|sede|domicilio',
);
const beforeIt = phrases(
  'our|the|postal|mailing|business|company|street|visiting|office|registered|unser|unsere|nuestra|notre|il nostro|onze',
);

/** Whether a text begins as a company announces its own address: "Our address", "Contact us"; not "10 Office Park". */
export function announcesOwn(text: string): boolean {
  return !/^\P{L}*\d/u.test(text) && beginAsOwn(wordsOf(text));
}

function beginAsOwn(words: string): boolean {
  if (beginning(words, ownHeadings)) return true;
  const before = beginning(words, beforeIt);
  return before !== undefined && beginAsOwn(words.slice(before.length - 1));
}
