import { labelledBy, rootOf } from './beside';
import { find, labelsOf, nameOf, openPage, roleOf } from './find';
import { labelWords, longestLabel } from './labels';
import { core, ownWords, parentOf, shells, valueOf, wordsIn } from './shown';
import { isStable } from './stable';
import { anchorAttributes, relations, type Anchor } from './types';

/** An anchor, and what is read there on this page. */
export interface Candidate {
  readonly anchor: Anchor;
  readonly text: string;
}

/** So many anchors are offered, and so far out from the value its labels are looked for. */
const most = 6;
const farthest = 6;

/**
 * The anchors by which an element on a page can be found again, best first: labels bound to it, its role and
 * accessible name, attributes made for machines, then labels that merely stand near, then the only main heading. Each
 * was tried: it finds this element and nothing else. Empty where only its position would tell it from others.
 */
export function anchorsOf(pointedAt: Element): Candidate[] {
  const element = core(pointedAt);
  const near = wordsNear(element);
  const anchors = possible(element, near);
  const page = openPage(element.ownerDocument, labelsOf(anchors));
  const candidates: Candidate[] = [];
  for (const anchor of anchors) {
    if (candidates.length === most) break;
    if (candidates.some((other) => saysNoMore(anchor, other.anchor))) continue;
    const found = find(anchor, page);
    if (found?.element === element) candidates.push({ anchor, text: found.text });
  }
  return candidates;
}

function possible(element: Element, near: readonly string[]): Anchor[] {
  const labels = relations.map((relation) => near.map((words): Anchor => ({ by: 'label', words, relation })));
  const loose = relations.indexOf('inside');
  return [
    ...labels.slice(0, loose).flat(),
    ...ariaOf(element),
    ...attributesOf(element),
    ...labels.slice(loose).flat(),
    { by: 'heading' },
  ];
}

/** The same label in another relation explains nothing more, nor does the label of the next value. */
function saysNoMore(one: Anchor, other: Anchor): boolean {
  if (one.by !== 'label') return false;
  return one.relation === 'previous' || (other.by === 'label' && one.words === other.words);
}

function ariaOf(element: Element): Anchor[] {
  const own = labelWords(wordsIn(element));
  return shells(element).flatMap((shell): Anchor[] => {
    const name = shell.getAttribute('aria-label')?.trim() ?? '';
    const isLabel = canBeLabel(name) && !nameOf(shell)?.includes(own);
    return isLabel ? [{ by: 'aria', role: roleOf(shell), name }] : [];
  });
}

/** An attribute that says what the value says belongs to this record alone. */
function attributesOf(element: Element): Anchor[] {
  const own = partsOf(wordsIn(element));
  const found = shells(element).flatMap((shell) =>
    anchorAttributes.map((attribute) => ({ attribute, value: shell.getAttribute(attribute) ?? '' })),
  );
  const isOfRecord = (value: string) => partsOf(value).includes(own[0] ?? '');
  return found
    .filter(({ value }) => isStable(value) && !isOfRecord(value))
    .map((it): Anchor => ({ by: 'attribute', ...it }));
}

const partsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words around a value that may be its label, nearest first. */
function wordsNear(element: Element): string[] {
  const near = new Set<string>();
  const own = labelWords(wordsIn(element));
  const add = (words: string | null | undefined) => {
    const label = (words ?? '').replace(/[\s:：*]+$/, '');
    if (canBeLabel(label) && labelWords(label) !== own) near.add(label);
  };
  add(/^([^:：]+)[:：]/.exec(wordsIn(element))?.[1]);
  if (valueOf(element) === undefined) for (const child of element.children) add(wordsIn(child));
  let around: Element | null = element;
  for (let step = 0; around && around.tagName !== 'BODY' && step < farthest; step += 1) {
    for (const id of labelledBy(around)) add(wordsOf(rootOf(around).getElementById(id)));
    for (const label of labelsFor(around)) add(ownWords(label));
    add(wordsOf(around.closest('tr, [role="row"]')?.firstElementChild));
    add(wordsOf(besideIt(around, 'previousElementSibling')));
    add(wordsOf(besideIt(around, 'nextElementSibling')));
    if (around.tagName === 'DD') add(wordsOf(termOf(around)));
    around = parentOf(around);
  }
  return [...near];
}

const wordsOf = (element: Element | null | undefined) => element && wordsIn(element);

function labelsFor(element: Element): Iterable<Element> {
  return 'labels' in element ? ((element as HTMLInputElement).labels ?? []) : [];
}

function termOf(definition: Element): Element | null {
  let before = definition.previousElementSibling;
  while (before && before.tagName !== 'DT') before = before.previousElementSibling;
  return before;
}

function besideIt(element: Element, side: 'previousElementSibling' | 'nextElementSibling'): Element | null {
  let next = element[side];
  while (next && !wordsIn(next)) next = next[side];
  return next;
}

/** Few words with letters in them. */
function canBeLabel(words: string): boolean {
  return words.length > 1 && words.length <= longestLabel && /\p{L}/u.test(words);
}
