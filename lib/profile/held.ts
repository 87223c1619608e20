import { careerBreak } from '../reading/sites/linkedin/career-break';
import { fold } from '../values/fold';
import { notHeld, since } from '../values/not-held';

const wordOf = (words: string) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'iu');

const former = wordOf(notHeld.former);
const ended = wordOf(String.raw`${notHeld.ended}|ret\.`);
/** German for "retired", written so and no other way: "I.R." may be Investor Relations. */
const endedLetters = /(?<![\p{L}\p{N}])(?:i\.\s?R\.|a\.\s?D\.)(?![\p{L}\p{N}])/u;
/** Words by which a job is over or not yet begun, wherever in its part of a headline they stand. */
const passing = wordOf(
  String.raw`until|bis(?= [\p{L}.]*\s?\d)|jusqu|hasta|fino a[dl]?|joining|soon|open\s?to\s?work`,
);
/** Words by which somebody is away from their job, folded. */
const away = wordOf(
  `(?:parental|maternity|paternity|sick) leave|elternzeit|conge (?:parental|maternite)|${careerBreak}`,
);
/** A year, if nothing says that it goes on since, and arrows that lead on. */
const time = new RegExp(String.raw`(?<!(?:${since})\s)(?<!\d)(?:19|20)\d\d(?!\d)|[→➔➜⟶]|->|>>`, 'iu');

/**
 * What of a headline's part is of now: up to where it goes on to former jobs ("CTO" of "CTO. Previously Google").
 * Undefined where nothing is, or where the whole may be over, or may not have begun: years, "acquired by", "retired".
 */
export function heldIn(part: string): string | undefined {
  if (isEnded(part) || isAway(part) || passing.test(part) || time.test(part)) return undefined;
  const held = part.slice(0, former.exec(part)?.index).replace(/[\s.,;:(–—-]+$/, '');
  return held === '' ? undefined : former.test(part) ? held : part;
}

/** What of a part is of before: from its first word for that on; empty where all is of now. */
export function formerIn(part: string): string {
  const index = former.exec(part)?.index;
  return index === undefined ? '' : part.slice(index);
}

/** Whether a text says that what stands beside it is paused: "Career break", "Auszeit". */
export function isAway(text: string): boolean {
  return away.test(fold(text));
}

/** Whether a text says that what stands beside it is over: "Retired". */
export function isEnded(text: string): boolean {
  return ended.test(text) || endedLetters.test(text);
}
