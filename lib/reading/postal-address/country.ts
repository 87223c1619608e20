/*
 * Here and in the files beside this one names are asked of small letters: to make a pattern of many words that ignores
 * case takes a browser ten times as long, and that is felt on the first page that is read.
 */

/** Countries as addresses end with them, in their own and the product's languages. */
const names = String.raw`united states(?: of america)?|united kingdom|great britain|england|scotland|wales|northern ireland|ireland|canada|australia|new zealand|india|singapore|south africa|germany|deutschland|allemagne|alemania|germania|duitsland|austria|österreich|autriche|switzerland|schweiz|suisse|svizzera|suiza|france|frankreich|francia|frankrijk|spain|españa|spanien|espagne|italy|italia|italien|italie|(?:the )?netherlands|nederland|niederlande|pays-bas|países bajos|belgium|belgië|belgique|belgien|bélgica|luxembourg|luxemburg|portugal|denmark|danmark|dänemark|sweden|sverige|schweden|norway|norge|norwegen|finland|suomi|finnland|iceland|poland|polska|polen|pologne|czech republic|czechia|česká republika|slovakia|hungary|greece|romania|bulgaria|croatia|slovenia|estonia|latvia|lithuania|liechtenstein|malta|cyprus|turkey|israel|united arab emirates|japan|malaysia|philippines|mexico|méxico|brazil|brasil`;
/** Letters for a country are such only where written large. */
const letters = String.raw`USA|U\.S\.A?\.?|US|UK|U\.K\.|GB|UAE`;

const next = (countries: string) =>
  new RegExp(String.raw`^([\s,.(–-]{0,4})(?:${countries})(?![\p{L}\p{N}])`, 'u');
const last = (countries: string) => new RegExp(String.raw`[\s,]+(?:${countries})[\s,.]*$`);
const [nameNext, lettersNext, nameLast, lettersLast] = [
  next(names),
  next(letters),
  last(names),
  last(letters),
];
const whole = new RegExp(String.raw`^(?:${names}|${letters.toLowerCase()})\.?$`);

/** The country that a text begins with; what is before it may be a comma or a line's end. */
export function countryNext(text: string): string | undefined {
  const [found, before = ''] = nameNext.exec(text.toLowerCase()) ?? lettersNext.exec(text) ?? [];
  return found && text.slice(before.length, found.length);
}

/** The country that a text ends with, and what parts it from the words before. */
export function countryLast(text: string): string | undefined {
  const [found] = nameLast.exec(text.toLowerCase()) ?? lettersLast.exec(text) ?? [];
  return found && text.slice(-found.length);
}

/** Whether a whole text names a country. */
export function isCountry(text: string): boolean {
  return whole.test(text.toLowerCase());
}
