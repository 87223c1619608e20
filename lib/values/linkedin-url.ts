export function canonicalLinkedInUrl(text: string): string | undefined {
  return text === '' ? undefined : undefined;
}
