export function hostOf(text: string): string | undefined {
  return text === '' ? undefined : undefined;
}
export function registrableDomain(text: string): string | undefined {
  return text === '' ? undefined : undefined;
}
