export function industryOf(text: string): number | undefined {
  return text === '' ? undefined : undefined;
}
export function industriesMeant(text: string): ReadonlySet<number> | undefined {
  return text === '' ? undefined : undefined;
}
export function industryLabels(): { id: number; label: string }[] {
  return [];
}
