import type { Comparator } from '../icp/vocabulary';
import { fold } from '../values/fold';
import { pageAddress, pagePath, rawPath } from '../values/url';
import type { TextTest } from './equality';

/** The plain tests of SCORING.md, "Text tests": folded text in folded text. */
export const plainTests = {
  contains: (seen: string, wanted: string) => seen.includes(wanted),
  starts_with: (seen: string, wanted: string) => seen.startsWith(wanted),
  ends_with: (seen: string, wanted: string) => seen.endsWith(wanted),
} satisfies { readonly [C in Comparator]?: (seen: string, wanted: string) => boolean };

/** Whether the comparator is one of the plain text tests. */
export function isPlainTest(comparator: Comparator): comparator is keyof typeof plainTests {
  return Object.hasOwn(plainTests, comparator);
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
  if (comparator === 'starts_with' || comparator === 'ends_with') {
    const text = fold(wanted);
    const test = plainTests[comparator];
    return (seen) => test(isPath ? rawPath(seen) : fold(seen), text);
  }
  if (type === 'page_contains') {
    const text = fold(wanted);
    return (seen) => fold(seen).includes(text);
  }
  const normal = isPath ? pagePath : pageAddress;
  const text = normal(wanted);
  return (seen) => normal(seen) === text;
}
