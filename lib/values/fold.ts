/** SCORING.md "Folding". */
export function fold(text: string): string {
  return text.trim().toLowerCase();
}
