import { haveAny, phrases, wordsOf } from '../phrases';

const streets =
  'street|st|avenue|av|ave|boulevard|blvd|road|rd|drive|dr|lane|ln|court|ct|place|pl|parkway|pkwy|highway|hwy|route|rte|terrace|circle|cir|trail|trl|pike|turnpike|tpke|expressway|expy|freeway|fwy|loop|alley|plaza|plz|way|broadway';
const units = 'suite|ste|unit|apt|floor|fl|room|rm|building|bldg|level|box';

const ending = new Set(streets.split('|'));
const numbered = new Set([...units.split('|'), ...'#|no|highway|hwy|route|rte|us|sr|interstate'.split('|')]);

/** Whether a US street ends with this word and the city begins after it. */
export function endsStreet(word: string): boolean {
  return ending.has(word.toLowerCase().replace(/\.$/, ''));
}

/** Whether a number follows this word: a unit's, a road's or a box's. */
export function isBeforeNumber(word: string): boolean {
  const small = word.toLowerCase();
  return numbered.has(small) || numbered.has(small.replace(/\.?#?$/, ''));
}

/** Words of a street, a house or a box, in the product's languages. */
const streetWords = phrases(
  `${streets}|square|mews|crescent|close|farm|barn|lodge|cottage|hall|manor|studio|studios|works|yard|mount|hill|house|park|estate|plot|sector|marg|nagar|quay|wharf|row|grove|gardens|mill|centre|center|${units}|po box|p o box|pobox|` +
    '*straße|*strasse|*weg|*platz|*allee|*gasse|*ring|*damm|*ufer|*chaussee|*markt|*graben|*hof|*steig|*berg|*wall|*tor|*kai|*park|*zeile|*promenade|*straat|*laan|*plein|*gracht|*kade|*singel|*dijk|*dreef|*steeg|*gatan|*gata|*vägen|*väg|*veien|*vej|*gade|*gate|*katu|*tie|*plads|*torg|*torget|*allé|' +
    'rue|bd|bld|bvd|allée|chemin|quai|impasse|cours|passage|faubourg|zone|lieu dit|calle|avda|avenida|paseo|pº|carrer|camino|polígono|ctra|carretera|ronda|travesía|via|viale|piazza|piazzale|corso|largo|strada|vicolo|rua|praça|ulica|am|an der|auf der|im|zum|zur',
);
/** Such words that are told from others by a point or another sign. */
const shortened =
  /#\s?\d|str\.(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?:z\.?[ia]\.?c?|[pu]l\.|al\.|loc\.|c[./])(?![a-zß-ɏ])/;

const numberFirst = /^\d{1,5}[a-z]?(?:[-–/]\d{1,5}[a-z]?)?,?\s+[a-zß-ɏ]{2}/;
const numberLast = /\s\d{1,4} ?[a-z]?(?:\s?[-–/+]\s?\d{0,4} ?[a-z]?)?$/;

const notStreet = phrases(
  'tel|telefon|téléphone|teléfono|phone|fon|fax|call|mobil|mobile|email|e mail|toll|copyright|rights reserved',
);
const signsOfOthers = /[@©]|www\.|\d{3}[-.)]\s?\d{3}|\d{3}[-. ]\d{4}|\+\d/;

const postBoxes = phrases(
  'po box|p o box|pobox|post office box|postfach|boîte postale|apartado|casella postale|postbus|postboks',
);
const shortPostBox = /(?<![a-zß-ɏ])b\.?p\.? \d/;

/** Whether a text is a street, a house or a box: by its words, or by the number it begins or ends with. */
export function isStreet(text: string): boolean {
  const isNone = signsOfOthers.test(text) || haveAny(wordsOf(text), notStreet);
  return !isNone && (hasHouseNumber(text.toLowerCase()) || hasStreetWord(text));
}

export function hasStreetWord(text: string): boolean {
  return haveAny(wordsOf(text), streetWords) || shortened.test(text.toLowerCase());
}

function hasHouseNumber(words: string): boolean {
  return numberFirst.test(words) || (numberLast.test(words) && /\p{L}{3}/u.test(words));
}

/** Whether a text is the number of a post office box. */
export function isPostBox(text: string): boolean {
  return haveAny(wordsOf(text), postBoxes) || shortPostBox.test(text.toLowerCase());
}
