/** A node of a page as either browser's protocol tells it: the one form that the badge is read from. */
export interface Tree {
  /** The element's local name; empty for a text. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** A text's own words; empty for an element. */
  readonly text: string;
  /** A shadow root's children come first. */
  readonly children: readonly Tree[];
}

/** The node and all below it, in document order. */
export function* within(tree: Tree): Generator<Tree> {
  yield tree;
  for (const child of tree.children) yield* within(child);
}

/** All words below a node, white space made one space. */
export function textOf(tree: Tree | undefined): string {
  if (!tree) return '';
  const words = [...within(tree)].map(({ text }) => text).filter(Boolean);
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

/** What a badge shows, as texts. */
export interface ShownBadge {
  readonly tier: string;
  readonly score: string;
  readonly verdict: string;
  readonly icp: string;
  readonly reasons: readonly string[];
  /** What a screen reader says. */
  readonly spoken: string;
}

/** What the badge in this host element shows. */
export function badgeOf(host: Tree): ShownBadge {
  const nodes = [...within(host)];
  const ofClass = (name: string) =>
    nodes.find(({ attributes }) => attributes.class?.split(' ').includes(name) === true);
  return {
    tier: textOf(ofClass('tier')),
    score: textOf(ofClass('score')),
    verdict: textOf(ofClass('verdict')),
    icp: textOf(nodes.find(({ name }) => name === 'strong')),
    reasons: nodes.filter(({ name }) => name === 'li').map(textOf),
    spoken: ofClass('badge')?.attributes['aria-label'] ?? '',
  };
}
