/** Countries as addresses end with them, in their own and the product's languages. */
const names =
  'united states of america|united states|united kingdom|great britain|england|scotland|wales|northern ireland|ireland|canada|australia|new zealand|india|singapore|south africa|germany|deutschland|allemagne|alemania|germania|duitsland|austria|österreich|autriche|switzerland|schweiz|suisse|svizzera|suiza|france|frankreich|francia|frankrijk|spain|españa|spanien|espagne|italy|italia|italien|italie|the netherlands|netherlands|nederland|niederlande|pays-bas|países bajos|belgium|belgië|belgique|belgien|bélgica|luxembourg|luxemburg|portugal|denmark|danmark|dänemark|sweden|sverige|schweden|norway|norge|norwegen|finland|suomi|finnland|iceland|poland|polska|polen|pologne|czech republic|czechia|česká republika|slovakia|hungary|greece|romania|bulgaria|croatia|slovenia|estonia|latvia|lithuania|liechtenstein|malta|cyprus|turkey|israel|united arab emirates|japan|malaysia|philippines|mexico|méxico|brazil|brasil'.split(
    '|',
  );
/** Letters for a country are such only where written large. */
const letters = 'USA|U.S.A.|U.S.A|U.S.|U.S|US|U.K.|U.K|UK|GB|UAE'.split('|');
const known = new Set([...names, ...letters.map((each) => each.toLowerCase())]);

/** The country that a text begins with; what is before it may be a comma or a line's end. */
export function countryNext(text: string): string | undefined {
  const rest = text.replace(/^[\s,.(–-]{1,4}/, '');
  const small = rest.toLowerCase();
  const ends = ({ length }: string) => !/[\p{L}\p{N}]/u.test(rest.charAt(length));
  const country =
    names.find((name) => small.startsWith(name) && ends(name)) ??
    letters.find((each) => rest.startsWith(each) && ends(each));
  return country && rest.slice(0, country.length);
}

/** The country that a text ends with, and what parts it from the words before. */
export function countryLast(text: string): string | undefined {
  const rest = text.replace(/[\s,.]+$/, '');
  const small = rest.toLowerCase();
  const begins = ({ length }: string) => /[\s,]/.test(rest.charAt(rest.length - length - 1));
  const country =
    names.find((name) => small.endsWith(name) && begins(name)) ??
    letters.find((each) => rest.endsWith(each) && begins(each));
  return country && text.slice(rest.slice(0, -country.length).replace(/[\s,]+$/, '').length);
}

/** Whether a whole text names a country. */
export function isCountry(text: string): boolean {
  const small = text.toLowerCase();
  return known.has(small) || known.has(small.replace(/\.$/, ''));
}
