import type { Comparator } from '../icp/vocabulary';
import { fold } from '../values/fold';
import { pageAddress, pagePath } from '../values/url';
import { folded, pageMeaning, type TextTest } from './nature';
import { passesSearch, type Search } from './search';

const rawPathOf: Search['form'] = (seen) => pageMeaning(seen).rawPath;

/**
 * The test of one visited URL (SCORING.md, "Pages"). `starts_with` and `ends_with` are themselves, on the path
 * where the value begins with "/"; under any other comparator the type names the test.
 */
export function pageTest(
  type: 'page_contains' | 'page_equals',
  comparator: Comparator,
  text: string,
): TextTest {
  const isPath = text.trimStart().startsWith('/');
  const wanted = [fold(text)];
  if (comparator === 'starts_with' || comparator === 'ends_with')
    return passesSearch({ way: comparator, form: isPath ? rawPathOf : folded, wanted });
  if (type === 'page_contains') return passesSearch({ way: 'contains', form: folded, wanted });
  const address = isPath ? pagePath(text) : pageAddress(text);
  return (seen) => (isPath ? pageMeaning(seen).path : pageMeaning(seen).address) === address;
}
