export function regionOf(text: string): string | undefined {
  return text === '' ? undefined : undefined;
}
