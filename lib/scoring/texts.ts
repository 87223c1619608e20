import type { Comparator } from '../icp/vocabulary';
import { fold } from '../values/fold';
import { pageAddress, pagePath } from '../values/url';
import { pageMeaning, type TextTest } from './nature';
import type { SeenText } from './state';

/** The plain tests of SCORING.md, "Text tests": any of some folded texts in folded text. */
const plainTests = {
  contains: (seen: string, wanted: readonly string[]) => {
    for (const text of wanted) if (seen.includes(text)) return true;
    return false;
  },
  starts_with: (seen: string, wanted: readonly string[]) => wanted.some((text) => seen.startsWith(text)),
  ends_with: (seen: string, wanted: readonly string[]) => wanted.some((text) => seen.endsWith(text)),
} satisfies { readonly [C in Comparator]?: (seen: string, wanted: readonly string[]) => boolean };

type PlainComparator = keyof typeof plainTests;

/** Whether the comparator is one of the plain text tests. */
export function isPlainTest(comparator: Comparator): comparator is PlainComparator {
  return Object.hasOwn(plainTests, comparator);
}

/** The plain test for any of the wanted texts, on what `plain` makes of the seen one. */
export function plainTest(
  comparator: PlainComparator,
  plain: (seen: SeenText) => string,
  wanted: readonly string[],
): TextTest {
  const test = plainTests[comparator];
  const texts = wanted.map(fold);
  return (seen) => test(plain(seen), texts);
}

/**
 * The test of one visited URL (SCORING.md, "Pages"). `starts_with` and `ends_with` are themselves, on the path
 * where the value begins with "/"; under any other comparator the type names the test.
 */
export function pageTest(
  type: 'page_contains' | 'page_equals',
  comparator: Comparator,
  wanted: string,
): TextTest {
  const isPath = wanted.trimStart().startsWith('/');
  if (comparator === 'starts_with' || comparator === 'ends_with')
    return plainTest(comparator, (seen) => (isPath ? pageMeaning(seen).rawPath : seen.folded), [wanted]);
  if (type === 'page_contains') return plainTest('contains', ({ folded }) => folded, [wanted]);
  const text = isPath ? pagePath(wanted) : pageAddress(wanted);
  return (seen) => (isPath ? pageMeaning(seen).path : pageMeaning(seen).address) === text;
}
