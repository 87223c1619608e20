import { firstOf } from '../../first-of';
import { textOf } from '../../text';
import { letters } from './wordings';

/**
 * The main heading that holds the name of which the address is made, "/sellers/fjordline-inc" for "Fjordline", whatever
 * its classes: directories make their addresses of names.
 */
export function headingOfSlug(document: Document, { pathname }: URL): Element | null {
  const slug = letters(pathname.split('/')[2] ?? '');
  const isOfSlug = (name: string) => name.length > 1 && slug.startsWith(name);
  return firstOf(document.querySelectorAll('h1'), 10).find((h1) => isOfSlug(letters(textOf(h1)))) ?? null;
}
