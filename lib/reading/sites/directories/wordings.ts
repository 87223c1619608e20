/** What is written where a place belongs and names none on a map. */
const noPlace =
  /^(?:(?:the )?(?:earth|world|internet|cloud|globe)|(?:world|planet).*|global(?:ly)?|remote.*|distributed.*|everywhere|anywhere|online|.*\d\s+(?:locations|offices))$/i;

/** A place without the count of the further ones that are folded away behind it, "Kyiv, Ukraine + 2 more". */
export function placeIn(text: string | undefined): string | undefined {
  const place = text?.replace(/\s*[,·|]?\s*\+\s?\d+(?:\s+more)?$/i, '').trim();
  return place && !noPlace.test(place) ? place : undefined;
}

/** A text that states a number, such as a size or a revenue; others ("Freelancer", "Unknown / Non-Applicable") state none. */
export function numberIn(text: string | undefined): string | undefined {
  return text && /\d/.test(text) ? text : undefined;
}

/** Whether two names differ at most in case, marks and what is no letter or digit: "Fjordline, Inc." and "fjordline-inc". */
export function isSameName(a: string, b: string): boolean {
  return letters(a) !== '' && letters(a) === letters(b);
}

/** A name's letters and digits alone, as an address holds them. */
export function letters(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
