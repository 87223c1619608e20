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
  return reader.address(before) === reader.address(url) || isSameLinkedIn(linkedInOf(reading.subject), url);
}

/**
 * Whether what is read now may be half the page before's: it goes by another name, or lies at another address, than
 * what was shown, and doesn't say itself that it is of this address.
 */
export function mayBeMixed(
  now: RawSubject | null,
  shown: Placed | undefined,
  url: URL,
  reader: Reader,
): boolean {
  if (!now || !shown || isSameLinkedIn(linkedInOf(now), url)) return false;
  return now.name !== shown.reading.subject?.name || reader.address(shown.url) !== reader.address(url);
}

/**
 * Whether a single-page site still shows the page before under the next one's address: what it says it is about
 * is not where we are, or it goes by the name shown under another address and says some of the same of it. More of
 * the page before may come in late; two people of one name differ in all else. A page that is nobody's own, such as
 * a job's or a company's site, may name somebody's LinkedIn page and still be the one shown.
 */
export function isOfPageBefore(now: RawSubject | null, shown: RawSubject | null, url: URL): boolean {
  const [address, before] = [now, shown].map(linkedInOf);
  if (!now || !address || !isSubjectsOwn(url)) return false;
  if (!isSameLinkedIn(address, url) && !isByMemberId(url)) return true;
  return shown !== null && before !== undefined && !isSameLinkedIn(before, url) && isAlike(now, shown);
}

const linkedInOf = (subject: RawSubject | null) => subject?.facts.linkedin_url?.[0]?.text;

function isAlike(now: RawSubject, shown: RawSubject): boolean {
  if (now.kind !== shown.kind || now.name !== shown.name) return false;
  const both = factNames.filter((name) => name !== 'linkedin_url' && now.facts[name] && shown.facts[name]);
  return (
    both.length === 0 || both.some((name) => now.facts[name]?.[0]?.text === shown.facts[name]?.[0]?.text)
  );
}
