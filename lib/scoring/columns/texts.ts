import { lazy } from '../../values/lazy';
import type { Search } from '../search';

/** Stands between joined texts: folding leaves none in a text. */
const BETWEEN = '\n';

/** What is looked for in joined texts. */
const patternOf = {
  contains: (text: string) => text,
  starts_with: (text: string) => BETWEEN + text,
  ends_with: (text: string) => text + BETWEEN,
};

/** One form of a dictionary's texts, searched all at once: they are looked up, or joined to one. */
export class Texts {
  readonly #codesOf = lazy(() => Map.groupBy(this.byCode.keys(), (code) => this.byCode[code]));
  readonly #joined = lazy(() => BETWEEN + this.byCode.join(BETWEEN) + BETWEEN);
  /** By code: where what stands before its text begins in them; at last what stands behind all. */
  readonly #starts = lazy(() => startsOf(this.byCode));

  /** The codes that stand for no single text. */
  readonly others: readonly number[];

  /** @param byCode undefined for a code that stands for no single text */
  constructor(readonly byCode: readonly (string | undefined)[]) {
    this.others = byCode.flatMap((text, code) => (text === undefined ? code : []));
  }

  /** The codes whose texts are found; some more than once. */
  find({ way, wanted }: Search): number[] {
    if (way === 'equals') return wanted.flatMap((text) => this.#codesOf().get(text) ?? []);
    return wanted.flatMap((text) => this.#within(patternOf[way](text)));
  }

  #within(pattern: string): number[] {
    const [joined, starts] = [this.#joined(), this.#starts()];
    const codes: number[] = [];
    let code = 0;
    for (let at = joined.indexOf(pattern); at >= 0; at = joined.indexOf(pattern, starts[code + 1])) {
      while ((starts[code + 1] ?? Infinity) <= at) code += 1;
      codes.push(code);
    }
    return codes;
  }
}

function startsOf(byCode: readonly (string | undefined)[]): Uint32Array {
  const starts = new Uint32Array(byCode.length + 1);
  for (const [code, text = ''] of byCode.entries())
    starts[code + 1] = (starts[code] ?? 0) + BETWEEN.length + text.length;
  return starts;
}
