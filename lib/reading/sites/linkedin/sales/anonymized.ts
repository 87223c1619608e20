import { firstOf } from '../../../first-of';
import { isUnder } from '../../../hosts';
import { textOf } from '../../../text';

/** What Sales Navigator marks as private data, so that its own tools can blot it out: the ground its readers stand on. */
export type Part =
  | 'person-name'
  | 'headline'
  | 'title'
  | 'job-title'
  | 'company-name'
  | 'location'
  | 'industry'
  | 'company-size'
  | 'revenue';

/** Selects what is marked as `part`. */
export const marked = (part: Part): string => `[data-anonymize="${part}"]`;

/** The text of the first element under `root` marked as `part`; empty where there is none. */
export function textAt(root: ParentNode | null | undefined, part: Part): string {
  return textOf(root?.querySelector(marked(part)));
}

/** The texts of all elements under `root` marked as `part`, in order. */
export function textsAt(root: ParentNode, part: Part): string[] {
  return firstOf(root.querySelectorAll(marked(part))).map(textOf);
}

/** A name stands some ten elements deep in its view. */
const mostLevels = 20;

/**
 * The block that a heading stands in: as far up as nothing that matches `others` stands in it, but for the heading's
 * own name again, and within one view of the page.
 */
export function blockOf(heading: Element, others: string): Element {
  const name = textOf(heading);
  const holdsOthers = (element: Element) =>
    firstOf(element.querySelectorAll(others)).some((other) => textOf(other) !== name);
  let block = heading;
  for (let level = 0; level < mostLevels && !block.hasAttribute('data-sn-view-name'); level++) {
    const next = block.parentElement;
    if (!next || next.matches('main, body') || holdsOthers(next)) break;
    block = next;
  }
  return block;
}

/** Whether an address is under one of Sales Navigator's paths, such as `lead|people`. */
export function isSales(url: URL, paths: string): boolean {
  return (
    isUnder(url.hostname, 'linkedin.com') && new RegExp(`^/sales/(?:${paths})(?:/|$)`).test(url.pathname)
  );
}
