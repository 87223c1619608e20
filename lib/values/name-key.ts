import { fold } from './fold';

/** Under what a name is looked up: folded, "&" as "and", and no punctuation ("U.S.A." is "usa", "Guinea-Bissau" "guinea bissau"). */
export function nameKey(text: string): string {
  return fold(text)
    .replace(/&/g, ' and ')
    .replace(/[.']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
