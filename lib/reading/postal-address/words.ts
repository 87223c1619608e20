/** Countries as addresses end with them, in their own and the product's languages; letters only where written large. */
const countries = String.raw`United States(?: of America)?|United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland|Ireland|Canada|Australia|New Zealand|India|Singapore|South Africa|Germany|Deutschland|Allemagne|Alemania|Germania|Duitsland|Austria|Österreich|Autriche|Switzerland|Schweiz|Suisse|Svizzera|Suiza|France|Frankreich|Francia|Frankrijk|Spain|España|Spanien|Espagne|Italy|Italia|Italien|Italie|(?:The )?Netherlands|Nederland|Niederlande|Pays-Bas|Países Bajos|Belgium|België|Belgique|Belgien|Bélgica|Luxembourg|Luxemburg|Portugal|Denmark|Danmark|Dänemark|Sweden|Sverige|Schweden|Norway|Norge|Norwegen|Finland|Suomi|Finnland|Iceland|Poland|Polska|Polen|Pologne|Czech Republic|Czechia|Česká republika|Slovakia|Hungary|Greece|Romania|Bulgaria|Croatia|Slovenia|Estonia|Latvia|Lithuania|Liechtenstein|Malta|Cyprus|Turkey|Israel|United Arab Emirates|Japan|Malaysia|Philippines|Mexico|México|Brazil|Brasil`;
const countryLetters = String.raw`USA|U\.S\.A?\.?|US|UK|U\.K\.|GB|UAE`;

const lower = (words: string) => words.replace(/\p{Lu}/gu, (letter) => `[${letter}${letter.toLowerCase()}]`);
const upper = (words: string) => words.toUpperCase().replace(/\(\?:/g, '(?:');

/** A country's name as the next thing in a text, in capitals too; what is before it may be a comma or a line's end. */
export const countryNext = new RegExp(
  String.raw`^[\s,.(–-]{0,4}(${lower(countries)}|${upper(countries)}|${countryLetters})(?![\p{L}\p{N}])`,
  'u',
);
/** A whole text that names a country. */
export const isCountry = new RegExp(String.raw`^(?:${countries}|${countryLetters})\.?$`, 'iu');
/** A country's name at the end of a text. */
export const countryLast = new RegExp(
  String.raw`[\s,]+(?:${lower(countries)}|${upper(countries)}|${countryLetters})[\s,.]*$`,
  'u',
);

const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
const stateLetters =
  'A[KLRZ]|C[AOT]|D\\.?C|DE|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N\\.?[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]';
const stateShort =
  'Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ill|Ind|Mass|Mich|Minn|Miss|Mont|Nebr?|Okla|Ore|Penn|Penna|Tenn|Tex|Wash|Wisc?|Wyo|(?<=, ?)(?:A[klrz]|C[aot]|De|Fl|Ga|Hi|I[adln]|K[sy]|La|M[adeinost]|N[cdehjmvy]|O[hkr]|Pa|Ri|S[cd]|T[nx]|Ut|V[at]|W[aivy])';
/** States of the US by name or letters. */
export const usState = `(?:${[states, states.toUpperCase(), stateLetters, stateShort].join('|')})`;
const provinces =
  'Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland(?: and Labrador)?|Nova Scotia|Ontario|Prince Edward Island|Qu[eé]bec|Saskatchewan|Yukon';
export const caProvince = `(?:${provinces}|AB|BC|B\\.C|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT)`;
export const auState =
  '(?:New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania|NSW|VIC|Vic|QLD|Qld|SA|WA|TAS|Tas|NT|ACT)';

/** Counties of the United Kingdom, as they stand after a town. */
export const ukCounty =
  /^(?:Greater (?:London|Manchester)|(?:East|West|North|South) (?:Sussex|Yorkshire|Midlands|Glamorgan|Lothian|Ayrshire|Lanarkshire)|Aberdeenshire|Angus|Argyll|Avon|Bedfordshire|Beds|Berkshire|Berks|Buckinghamshire|Bucks|Cambridgeshire|Cambs|Cheshire|Cleveland|Clwyd|Co\.? (?:Antrim|Armagh|Down|Durham|Fermanagh|Londonderry|Tyrone)|Cornwall|County (?:Antrim|Armagh|Down|Durham|Fermanagh|Londonderry|Tyrone)|Cumbria|Derbyshire|Devon|Dorset|Dyfed|Essex|Fife|Gloucestershire|Glos|Gwent|Gwynedd|Hampshire|Hants|Herefordshire|Hertfordshire|Herts|Isle of Wight|Kent|Lancashire|Lancs|Leicestershire|Leics|Lincolnshire|Lincs|Merseyside|Middlesex|Middx|Norfolk|Northamptonshire|Northants|Northumberland|Nottinghamshire|Notts|Oxfordshire|Oxon|Perthshire|Powys|Rutland|Shropshire|Somerset|Staffordshire|Staffs|Suffolk|Surrey|Tyne (?:and|&) Wear|Warwickshire|Wiltshire|Wilts|[NSEW]\. Yorks|Yorkshire|Yorks|Worcestershire|Worcs)$/i;

const streets = String.raw`street|st|avenue|ave?|boulevard|blvd|road|rd|drive|dr|lane|ln|court|ct|place|pl|parkway|pkwy|highway|hwy|route|rte|terrace|circle|cir|trail|trl|pike|turnpike|tpke|expressway|expy|freeway|fwy|loop|alley|plaza|plz|way|broadway`;
const units = String.raw`suite|ste|unit|apt|floor|fl|room|rm|building|bldg|level|box|#`;

/** A word after which a US street ends and the city begins. */
export const endsStreet = new RegExp(String.raw`^(?:${streets})\.?$`, 'i');
/** A word that a number of a unit, a road or a box follows. */
export const beforeNumber = new RegExp(
  String.raw`^(?:${units}|no|highway|hwy|route|rte|us|sr|interstate)\.?#?$`,
  'i',
);

/** Words of a street, a house or a box, in the product's languages. */
const streetWords = new RegExp(
  String.raw`(?<![\p{L}])(?:${streets}|square|mews|crescent|close|farm|barn|lodge|cottage|hall|manor|studios?|works|yard|mount|hill|house|park|court|estate|plot|sector|marg|nagar|quay|wharf|row|grove|gardens|mill|centre|center|${units.replace('|#', '')}|p\.? ?o\.? box)(?![\p{L}])|#\s?\d|` +
    String.raw`(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee|markt|graben|hof|steig|berg|wall|tor|kai|park|zeile|promenade|straat|laan|plein|gracht|kade|singel|dijk|dreef|steeg|gatan|gata|vägen|väg|veien|vej|gade|gate|katu|tie|plads|torg|torget|allé)(?![\p{L}])|` +
    String.raw`(?<![\p{L}])(?:rue|av\.|bd|bld|bvd|allée|chemin|quai|impasse|cours|passage|faubourg|zone|z\.?[ia]\.?c?|lieu-dit|calle|c/|avda|avenida|av|plaza|pl\.|paseo|pº|carrer|c\.|camino|polígono|ctra|carretera|ronda|travesía|via|viale|piazza|piazzale|corso|largo|strada|vicolo|loc\.|rua|praça|ul\.|ulica|al\.|am|an der|auf der|im|zum|zur)(?![\p{L}])`,
  'iu',
);

/** Whether a text is a street, a house or a box: by its words, or by the number it begins or ends with. */
export function isStreet(text: string): boolean {
  return (hasHouseNumber(text) || hasStreetWord(text)) && !notStreet.test(text);
}

export function hasStreetWord(text: string): boolean {
  return streetWords.test(text);
}

function hasHouseNumber(text: string): boolean {
  return numberFirst.test(text) || (numberLast.test(text) && /\p{L}{3}/u.test(text));
}

const numberFirst = /^\d{1,5}[a-z]?(?:[-–/]\d{1,5}[a-z]?)?,?\s+\p{L}{2}/iu;
const numberLast = /\s\d{1,4} ?[a-z]?(?:\s?[-–/+]\s?\d{0,4} ?[a-z]?)?$/i;

const notStreet =
  /(?:^|[^\p{L}])(?:tel|telefon|téléphone|teléfono|phone|fon|fax|call|mobile?|e-?mail|toll|copyright|©|rights reserved)(?![\p{L}])|@|www\.|\d{3}[-.)]\s?\d{3}|\d{3}[-. ]\d{4}|\+\d/iu;

/** Whether a text is the number of a post office box. */
export const isBox =
  /(?<![\p{L}])(?:p\.? ?o\.? ?box|post office box|postfach|boîte postale|b\.?p\.? \d|apartado|casella postale|postbus|postboks)(?![\p{L}])/iu;
