import { coreOf, hasLegalForm } from './legal-form';
import { namesOver, type PageAddress } from './page-address';

/** What a company puts over its own address. */
const ownHeading =
  /^(?:(?:our|the|postal|mailing|business|company|street|visiting|office|registered|unsere?|nuestra|notre|il nostro|onze?) )*(?:address|anschrift|postanschrift|adresse|adressen|dirección|direcciones|indirizzo|endereço|morada|adres|adress|contact(?: (?:us|details|info(?:rmation)?))?|kontakt(?:daten)?|contacto|contactez[- ]nous|nous contacter|contatti|contato|contatto|location|locations|standort|standorte|so finden sie uns|anfahrt|find us|visit us|where (?:we are|to find us)|où nous trouver|dónde estamos|dove siamo|impressum|imprint|mentions légales|aviso legal|note legali|colofon|office|offices|büro|bureaux?|oficina|firmensitz|sitz|head ?quarters|head office|siège(?: social)?|sede|domicilio(?: social)?)(?!\p{L})/u;

/** Whose an address on a page is, by the words over it: the company's of this name, somebody else's, or not said. */
export function ownerOf(address: PageAddress, name: string): 'own' | 'other' | undefined {
  const core = coreOf(name);
  for (const over of namesOver(address)) {
    if (isSameName(coreOf(over), core)) return 'own';
    if (isSomebody(over)) return 'other';
  }
  return undefined;
}

/** Whether an address stands where a company puts its own: under a heading for it, or behind such a word. */
export function isHeadedAsOwn({ heading, above: [inFront = ''] }: PageAddress): boolean {
  return [heading, inFront].some((words) => ownHeading.test(words.trim().toLowerCase()));
}

function isSameName(over: string, core: string): boolean {
  return over.length > 1 && ` ${over} `.includes(` ${core} `);
}

/** Whether a line over a street can be somebody's name: several words without numbers, or with a legal form. */
function isSomebody(over: string): boolean {
  const isName = /^\p{Lu}\S* \D+$/u.test(over) && !ownHeading.test(over.toLowerCase()) && !over.endsWith(':');
  return isName || hasLegalForm(over);
}
