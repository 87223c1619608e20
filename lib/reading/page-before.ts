import type { Reader } from './reader';
import { isByMemberId, isSameLinkedIn, isSubjectsOwn } from './sites/linkedin/address';
import { factNames, type RawSubject, type Reading } from './types';

/** What was read, and at which address. */
interface Placed {
  readonly url: URL;
  readonly reading: Reading;
}

/** Whether what was read is of this address too: the same page, or another page of the same subject. */
export function isStillAt({ url: before, reading }: Placed, url: URL, reader: Reader): boolean {
  const address = reading.subject?.facts.linkedin_url?.[0]?.text;
  return (
    reader.address(before) === reader.address(url) || (address !== undefined && isSameLinkedIn(address, url))
  );
}

/**
 * Whether a single-page site still shows the page before under the next one's address: what it says it is about
 * is not where we are, or it goes by the name shown under another address and says some of the same of it. More of
 * the page before may come in late; two people of one name differ in all else. A page that is nobody's own, such as
 * a job's or a company's site, may name somebody's LinkedIn page and still be the one shown.
 */
export function isOfPageBefore(now: RawSubject | null, shown: RawSubject | null, url: URL): boolean {
  const [address, before] = [now, shown].map((subject) => subject?.facts.linkedin_url?.[0]?.text);
  if (!now || !address || !isSubjectsOwn(url)) return false;
  if (!isSameLinkedIn(address, url) && !isByMemberId(url)) return true;
  return shown !== null && before !== undefined && !isSameLinkedIn(before, url) && isAlike(now, shown);
}

function isAlike(now: RawSubject, shown: RawSubject): boolean {
  if (now.kind !== shown.kind || now.name !== shown.name) return false;
  const both = factNames.filter((name) => name !== 'linkedin_url' && now.facts[name] && shown.facts[name]);
  return (
    both.length === 0 || both.some((name) => now.facts[name]?.[0]?.text === shown.facts[name]?.[0]?.text)
  );
}
