import type { CardVerdict } from '../messages';
import type { RawSubject } from '../reading/types';

/** The verdicts on a list's cards, by what each card says: a row that comes to say something else is another card. */
export type CardVerdicts = ReadonlyMap<string, CardVerdict>;

const words = new WeakMap<RawSubject, string>();

function wordsOf(card: RawSubject): string {
  const known = words.get(card) ?? JSON.stringify(card);
  words.set(card, known);
  return known;
}

/** The cards without a verdict, each once. */
export function unjudged(cards: readonly RawSubject[], verdicts: CardVerdicts): RawSubject[] {
  const byWords = new Map(cards.map((card) => [wordsOf(card), card]));
  return [...byWords].filter(([words]) => !verdicts.has(words)).map(([, card]) => card);
}

/** The verdicts on those of the cards that have one. */
export function judged(cards: readonly RawSubject[], verdicts: CardVerdicts): CardVerdicts {
  return new Map(
    cards.flatMap((card) => {
      const verdict = verdicts.get(wordsOf(card));
      return verdict ? [[wordsOf(card), verdict]] : [];
    }),
  );
}

/** The verdict on one card, where there is one. */
export function verdictOn(card: RawSubject, verdicts: CardVerdicts): CardVerdict | undefined {
  return verdicts.get(wordsOf(card));
}

/** With the answers to these cards, in their order. */
export function answered(
  verdicts: CardVerdicts,
  cards: readonly RawSubject[],
  answers: readonly CardVerdict[],
): CardVerdicts {
  const added = answers.flatMap((answer, index) => {
    const card = cards[index];
    return card ? [[wordsOf(card), answer] as const] : [];
  });
  return new Map([...verdicts, ...added]);
}

/** With what is said anew of the sightings under these keys. */
export function changed(verdicts: CardVerdicts, anew: readonly CardVerdict[]): CardVerdicts {
  const byKey = new Map(anew.map((verdict) => [verdict.key, verdict]));
  return new Map(Array.from(verdicts, ([words, before]) => [words, byKey.get(before.key) ?? before]));
}
