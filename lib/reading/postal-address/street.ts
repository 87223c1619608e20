const streets = String.raw`street|st|avenue|ave?|boulevard|blvd|road|rd|drive|dr|lane|ln|court|ct|place|pl|parkway|pkwy|highway|hwy|route|rte|terrace|circle|cir|trail|trl|pike|turnpike|tpke|expressway|expy|freeway|fwy|loop|alley|plaza|plz|way|broadway`;
const units = String.raw`suite|ste|unit|apt|floor|fl|room|rm|building|bldg|level|box|#`;

const streetEnd = new RegExp(String.raw`^(?:${streets})\.?$`);
const numbered = new RegExp(String.raw`^(?:${units}|no|highway|hwy|route|rte|us|sr|interstate)\.?#?$`);

/** Whether a US street ends with this word and the city begins after it. */
export function endsStreet(word: string): boolean {
  return streetEnd.test(word.toLowerCase());
}

/** Whether a number follows this word: a unit's, a road's or a box's. */
export function isBeforeNumber(word: string): boolean {
  return numbered.test(word.toLowerCase());
}

/** Words of a street, a house or a box, in the product's languages. */
const streetWords = new RegExp(
  String.raw`(?<![\p{L}])(?:${streets}|square|mews|crescent|close|farm|barn|lodge|cottage|hall|manor|studios?|works|yard|mount|hill|house|park|court|estate|plot|sector|marg|nagar|quay|wharf|row|grove|gardens|mill|centre|center|${units.replace('|#', '')}|p\.? ?o\.? box)(?![\p{L}])|#\s?\d|` +
    String.raw`(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee|markt|graben|hof|steig|berg|wall|tor|kai|park|zeile|promenade|straat|laan|plein|gracht|kade|singel|dijk|dreef|steeg|gatan|gata|vägen|väg|veien|vej|gade|gate|katu|tie|plads|torg|torget|allé)(?![\p{L}])|` +
    String.raw`(?<![\p{L}])(?:rue|av\.|bd|bld|bvd|allée|chemin|quai|impasse|cours|passage|faubourg|zone|z\.?[ia]\.?c?|lieu-dit|calle|c/|avda|avenida|av|plaza|pl\.|paseo|pº|carrer|c\.|camino|polígono|ctra|carretera|ronda|travesía|via|viale|piazza|piazzale|corso|largo|strada|vicolo|loc\.|rua|praça|ul\.|ulica|al\.|am|an der|auf der|im|zum|zur)(?![\p{L}])`,
  'u',
);

const numberFirst = /^\d{1,5}[a-z]?(?:[-–/]\d{1,5}[a-z]?)?,?\s+\p{L}{2}/u;
const numberLast = /\s\d{1,4} ?[a-z]?(?:\s?[-–/+]\s?\d{0,4} ?[a-z]?)?$/;
const notStreet =
  /(?:^|[^\p{L}])(?:tel|telefon|téléphone|teléfono|phone|fon|fax|call|mobile?|e-?mail|toll|copyright|©|rights reserved)(?![\p{L}])|@|www\.|\d{3}[-.)]\s?\d{3}|\d{3}[-. ]\d{4}|\+\d/u;
const postBox =
  /(?<![\p{L}])(?:p\.? ?o\.? ?box|post office box|postfach|boîte postale|b\.?p\.? \d|apartado|casella postale|postbus|postboks)(?![\p{L}])/u;

/** Whether a text is a street, a house or a box: by its words, or by the number it begins or ends with. */
export function isStreet(text: string): boolean {
  const words = text.toLowerCase();
  return (hasHouseNumber(words) || streetWords.test(words)) && !notStreet.test(words);
}

export function hasStreetWord(text: string): boolean {
  return streetWords.test(text.toLowerCase());
}

function hasHouseNumber(words: string): boolean {
  return numberFirst.test(words) || (numberLast.test(words) && /\p{L}{3}/u.test(words));
}

/** Whether a text is the number of a post office box. */
export function isPostBox(text: string): boolean {
  return postBox.test(text.toLowerCase());
}
