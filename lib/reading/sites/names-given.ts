import { singleSpaced } from '../text';
import { siteNames } from './sharing-names';
import { longestText } from './site-content';
import type { SitePage } from './site-page';

/** A name that the page gives in one of its places. */
export interface NameGiven {
  readonly name: string;
  readonly place: 'address' | 'copyright' | 'stated' | 'site-name' | 'logo' | 'title';
}

const separators = /\s*[|•·»«›‹:]\s*|\s+[-–—~]+\s+|\s*[–—]\s*/;
const generic =
  /^(?:home(?: ?page)?|welcome|start(?:seite)?|accueil|inicio|contact(?: us| info(?:rmation)?| page)?|kontakt|contacto|contatti|about(?: us)?|über uns|impressum|imprint|legal notice|mentions légales|aviso legal|our (?:location|office|address|team|firm|company)s?|locations?|address|adresse|anschrift|dirección|indirizzo|office|headquarters|head office|main office|corporate office|directions|menu|login|search|site ?map|privacy(?: policy)?|terms.*|news|blog|logo|(?:company )?logo|header|banner|image|get in touch|find us|visit us|mailing address|hours|official (?:web)?site|the|untitled.*|index|page|website|all|info|phone|e-?mail|copyright|disclaimer|angaben gemäß.*|verantwortlich.*|herausgeber|betreiber|anbieter|éditeur|diensteanbieter|firma|company|postal address|business hours|contact details|toll free|fax)$/;
const greeting =
  /^(?:welcome to|willkommen (?:bei|im|beim)(?: der)?|bienvenue (?:à|chez|sur)|bienvenid[oa]s a|benvenuti (?:in|da|su)|welkom bij|contact(?: us)?(?: at)?|about|impressum|kontakt|home of|logo (?:of|der|von)|the home of)\s+(?=[\p{L}\d])/u;

/** The names in the page's title, its sharing data, its logo and those of who holds its copyright. */
export function namesGiven({ title, logos, shared, text: { holders } }: SitePage): NameGiven[] {
  const names = siteNames.map((name) => shared.get(name));
  return [
    ...holders.flatMap((text) => given('copyright', text)).slice(-20),
    ...names.flatMap((text) => given('site-name', text)),
    ...logos.flatMap((text) => inParts('logo', text)),
    ...inParts('title', title),
  ];
}

/** What stands before the name in a copyright line. */
const mark = /^(?:(?:©|\(c\)|copyright)\s*)+(?:(?:19|20)\d\d\s*(?:[-–]\s*(?:19|20)?\d\d\s*)?)?/i;
/** A name that a sentence tells something of: "Tochter ist eine Marke der Mutter AG". */
const sentence = /\p{L} (?:ist|sind|is|are|est|sont|es|son|è|wurde|was) \p{L}/u;

/** A dot that ends a sentence, not an abbreviation. */
const fullStop = /(?<!\b(?:inc|ltd|corp|co|bros|assn|\p{L}|[a-z]\.[a-z]))\.$/u;

/** A text as a name given at a place; an empty list where it can be none. */
export function given(place: NameGiven['place'], text: string | undefined): NameGiven[] {
  const words = singleSpaced((text ?? '').slice(0, longestText));
  const greeted = greeting.exec(words.toLowerCase())?.[0].length ?? 0;
  const bare = words
    .slice(greeted)
    .replace(mark, '')
    .replace(/^[\s,.:;'"“„–-]+|[\s,:;!'"”“–-]+$/g, '');
  const name = fullStop.test(bare.toLowerCase()) ? bare.slice(0, -1) : bare;
  return isName(name) ? [{ name, place }] : [];
}

function inParts(place: NameGiven['place'], text: string): NameGiven[] {
  return text
    .slice(0, longestText)
    .split(separators, 20)
    .flatMap((part) => given(place, part));
}

function isName(text: string): boolean {
  const words = text.toLowerCase();
  return (
    /\p{L}/u.test(text) &&
    text.length <= 80 &&
    text.split(' ').length <= 9 &&
    !generic.test(words) &&
    !/(?:office|location|branch|address|headquarters)$/.test(words) &&
    !sentence.test(text) &&
    !/@|https?:|www\.|\?$|\.\.\.$|…$/.test(words)
  );
}
