export function countryOf(text: string): string | undefined {
  return text === '' ? undefined : undefined;
}
export function countriesMeant(text: string): ReadonlySet<string> | undefined {
  return text === '' ? undefined : undefined;
}
export function englishName(alpha2: string): string {
  return alpha2;
}
