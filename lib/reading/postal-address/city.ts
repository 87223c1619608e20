import { isCountry } from './country';
import { endsStreet, hasStreetWord, isBeforeNumber } from './street';

const particle =
  /^(?:of|on|upon|under|in|by|the|and|le|la|les|l|de|del|della|der|den|des|du|d|el|et|en|sur|sous|lès|aux|am|an|ob|bei|im|a\.?d\.?|i\.?d\.?|v\.d\.?|aan|op|bij|ter|i|und|y|dei|di|al|do|da)$/;
const isParticle = (word: string) => particle.test(word.toLowerCase());
const word = /^['’]?\p{Lu}[\p{L}'’.\-/]*$/u;
/** What follows "St." in a city's name; after a street's it would be the next word. */
const saints =
  /^(?:Albans|Andrews|Ann|Anthony|Asaph|Augustine|Austell|Bernard|Charles|Clair|Cloud|Davids|Francis|Gallen|George|Helena|Helens|Helier|Hubert|Ives|James|Johns?|Johnsbury|Joseph|Louis|Marys|Matthews|Michaels?|Neots|Paul|Peter|Peters|Petersburg|Pölten|Robert|Simons)$/;
const label =
  /^(?:address|adresse|phone|tel|telefon|fax|e-?mail|contact|kontakt|office|box|usa?|map|hours|fon|mobil|all|home)$/;
const compass = /^(?:[NS]\.?[EW]?\.?|[EW]\.?)$/;

/**
 * The city that a text ends with: the whole of its last part ("Suite 5, Denver" → "Denver"), or what follows the
 * street's last word on the same line ("12 Main Ave Denver" → "Denver"). Undefined where no word tells where the
 * street ends ("100 Broadway New York") and where it is no name.
 */
export function cityAtEnd(text: string): string | undefined {
  const part = (
    text
      .replace(/[\s,.(]+$/, '')
      .split(/[,\n;:()]/)
      .at(-1) ?? ''
  ).trim();
  const words = part.split(' ').filter(Boolean);
  let start = words.length;
  while (start > 0 && isOfCity(words, start - 1)) start -= 1;
  while (
    start < words.length &&
    (isParticle(words[start] ?? '') || /^(?:nr|near)\.?$/i.test(words[start] ?? ''))
  )
    start += 1;
  if (start > 0 && !isBoundary(words, start - 1)) return undefined;
  if (start > 0 && compass.test(words[start] ?? '')) start += 1;
  const city = words.slice(start).join(' ');
  return isCity(city) ? city : undefined;
}

function isOfCity(words: readonly string[], index: number): boolean {
  const current = words[index] ?? '';
  if (/^St\.?$/.test(current)) return saints.test(words[index + 1] ?? '');
  if (current.length <= 2 && isBeforeNumber(words[index - 1] ?? '')) return false;
  return (
    (word.test(current) || isParticle(current)) &&
    !(index > 0 && (endsStreet(current) || isBeforeNumber(current))) &&
    !/^#/.test(current)
  );
}

/** Whether the word before a city ends its street: not the house's number, after which the street would come. */
function isBoundary(words: readonly string[], index: number): boolean {
  const current = words[index] ?? '';
  if (!/\d/.test(current)) return true;
  return (
    /^#/.test(current) || (index > 0 && isBeforeNumber((words[index - 1] ?? '').replace(/[^\p{L}#.]/gu, '')))
  );
}

const longestName = 39;
const alsoCity = /^(?:luxembourg|luxemburg|singapore)$/i;

/** Whether a text can be a city's name. */
function isCity(text: string): boolean {
  const words = text.split(' ');
  return (
    text.length <= longestName &&
    /^['’]?\p{Lu}[\p{L}'’.\-/ ]+$/u.test(text) &&
    words.length <= 6 &&
    !words.some((word) => label.test(word.toLowerCase())) &&
    (!isCountry(text) || alsoCity.test(text)) &&
    !(hasStreetWord(text) && endsStreet(words.at(-1) ?? ''))
  );
}

const ends =
  /^(?:tel|telefon|tél|téléphone|telephone|teléfono|telefono|phone|fon|fax|mobil|mail|e-?mail|web|internet|www|hrb|rcs|siren|siret|ust|vat|tva|iva|cif|nif|kvk|amtsgericht|registergericht|handelsregister|germany|deutschland|allemagne|austria|österreich|switzerland|schweiz|suisse|svizzera|france|spain|españa|italy|italia|netherlands|nederland|belgium|belgië|belgique|sweden|sverige|norway|norge|denmark|danmark|finland|suomi|poland|polska|portugal|luxembourg|cedex)[.:]?$/;

/** The city that a text begins with, after a postal code: its name's words up to what is none of it, as a province's letters. */
export function cityAtStart(text: string): string | undefined {
  const line = /^[^\n,;:()|]*/.exec(text)?.[0] ?? '';
  const words: string[] = [];
  for (const current of line.trim().split(' ').slice(0, 7)) {
    const isWord = word.test(current) || (words.length > 0 && isParticle(current));
    if (!isWord || (words.length > 0 && ends.test(current.toLowerCase()))) break;
    words.push(current);
    if (/\p{L}{3}\.$/u.test(current)) break;
  }
  while (isParticle(words.at(-1) ?? '')) words.pop();
  if (words.length > 1 && /^\p{Lu}{2}$/u.test(words.at(-1) ?? '')) words.pop();
  const city = words.join(' ').replace(/[.\-/]+$/, '');
  return isCity(city) ? city : undefined;
}
