import { firstTextOf } from '../../text';
import { isCount } from './count';

/**
 * Where the top card of a public page says that its subject is. The line begins with the place, before the number of
 * followers or connections, which comes first where there is no place; after them it swallows whole dialogs.
 */
export function guestPlace(document: Document): string | undefined {
  const text = firstTextOf(document.querySelector('.top-card-layout__first-subline'));
  return isCount(text) ? undefined : text;
}
