export function pageAddress(text: string): string {
  return text;
}
export function pagePath(text: string): string {
  return text;
}
export function rawPath(text: string): string {
  return text;
}
