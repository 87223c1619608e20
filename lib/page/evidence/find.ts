import type { Reader } from '../../reading/reader';
import { isShown } from '../../reading/recipes/shown';
import { isSameLinkedIn } from '../../reading/sites/linkedin/address';
import type { FactName, RawSubject, Reading, Seen } from '../../reading/types';
import { asIf } from './as-if';
import { elementOf, occurrencesOf, partOf, type Occurrence } from './occurrences';

/** Words that were read, and of whom: enough to tell whether a page still says so. */
export interface Sought {
  readonly kind: RawSubject['kind'];
  readonly name: string;
  /** Their LinkedIn address as it was read, where it was. */
  readonly linkedInUrl: string | null;
  /** The page that was read, as it was reported. */
  readonly url: string;
  readonly source: string;
  readonly text: string;
}

/** Where the words stand; `unmarked`: the page still says so, but in nothing that is seen; `gone`: it doesn't. */
export type Found = Occurrence | 'unmarked' | 'gone';

/** So many places that hold the words are tried: each takes a reading of the page. */
const mostTried = 40;

/**
 * Finds the words that were read by reading the page again. They stand where they must: in the place with which alone
 * the page reads the same, all other places with these words saying something else; or, where several places have to
 * agree, in the first of those without which it doesn't.
 */
export function find(sought: Sought, reader: Reader<Seen>, document: Document, url: URL): Found {
  const read = () => reader.see(document, url).reading;
  const statement = statementIn(read(), sought, reader.address(url));
  if (!statement) return 'gone';
  const { subjectAt, fact, text: whole } = statement;
  const isStillRead = () => {
    const facts = subjectsOf(read())[subjectAt]?.facts[fact] ?? [];
    return facts.some(({ source, text }) => source === sought.source && text === whole);
  };
  const all = occurrencesOf(whole, document, url);
  const without = (places: readonly Occurrence[]) => asIf(places.flat(), isStillRead);
  if (without(all)) return 'unmarked';
  const seen = all.filter(isSeen).slice(0, mostTried);
  const suffices = (place: Occurrence) => without(all.filter((other) => other !== place));
  const isNeeded = (place: Occurrence) => !without([place]);
  const place = seen.find(suffices) ?? seen.find(isNeeded);
  return place ? partOf(place, whole, sought.text) : 'unmarked';
}

/** What the page says now that the words come from. */
interface Statement {
  readonly subjectAt: number;
  readonly fact: FactName;
  /** The whole text; the words may be a part of it, such as the title in a headline. */
  readonly text: string;
}

/** The statement that these words come from, where exactly one of those whom the page is about can be meant. */
function statementIn(reading: Reading, sought: Sought, here: string): Statement | undefined {
  const statements = subjectsOf(reading).flatMap((subject, subjectAt): Statement[] => {
    const said = subject && isSame(subject, sought, here) ? wordsOf(subject, sought) : undefined;
    return said ? [{ subjectAt, ...said }] : [];
  });
  return statements.length === 1 ? statements[0] : undefined;
}

const subjectsOf = ({ subject, cards }: Reading): readonly (RawSubject | null)[] => [subject, ...cards];

/** Whether the page speaks of whom it spoke: by their LinkedIn address, or where it has none by its own. */
function isSame({ kind, name, facts }: RawSubject, sought: Sought, here: string): boolean {
  const address = facts.linkedin_url?.[0]?.text;
  if (kind !== sought.kind || name !== sought.name) return false;
  return address !== undefined && sought.linkedInUrl !== null
    ? address === sought.linkedInUrl || isSameLinkedIn(address, sought.linkedInUrl)
    : here === sought.url;
}

function wordsOf({ facts }: RawSubject, { source, text: words }: Sought) {
  const said = (Object.keys(facts) as FactName[]).flatMap((fact) =>
    (facts[fact] ?? []).filter((it) => it.source === source).map(({ text }) => ({ fact, text })),
  );
  return said.find(({ text }) => text === words) ?? said.find(({ text }) => text.includes(words));
}

/** Whether all of it is drawn, and not only for screen readers. */
function isSeen(place: Occurrence): boolean {
  return place.every(({ holder }) => {
    const element = elementOf(holder);
    return isShown(element) && !isClipped(element);
  });
}

/** So many elements outwards from a text one that hides it is looked for. */
const outwards = 4;

function isClipped(element: Element): boolean {
  let [around, isHidden]: [Element | null, boolean] = [element, false];
  for (let step = 0; around && step < outwards && !isHidden; step += 1, around = around.parentElement) {
    const { width, height } = around.getBoundingClientRect();
    const style = around.ownerDocument.defaultView?.getComputedStyle(around);
    isHidden = (width === 1 || height === 1) && style?.overflow === 'hidden';
  }
  return isHidden;
}
