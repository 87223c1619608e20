import { holdsText, oneLine } from '../text';
import { labelWords } from './labels';
import { shells, wordsIn, type Root } from './shown';
import type { Relation } from './types';

/** A value's element and what is read there. */
export interface Found {
  readonly element: Element;
  readonly text: string;
}

type Beside = (label: Element, words: string) => Iterable<Element | null | undefined>;

const cells = 'th, td, [role="rowheader"], [role="cell"], [role="gridcell"]';

/** What stands in each relation to a label; whoever asks looks whether it is the only one. */
export const beside: Readonly<Record<Exclude<Relation, 'inside'>, Beside>> = {
  *definition(label) {
    const term = whole(label).find(({ tagName }) => tagName === 'DT');
    for (let next = term?.nextElementSibling; next && next.tagName !== 'DT'; next = next.nextElementSibling)
      if (next.tagName === 'DD') yield next;
  },

  cell(label) {
    const head = whole(label).find((element) => element.matches(cells));
    const [first, ...others] = head?.closest('tr, [role="row"]')?.querySelectorAll(cells) ?? [];
    return head && head === first ? others : [];
  },

  control(label) {
    const around = label.closest('label');
    if (!around) return [];
    if (around.htmlFor) return [rootOf(around).getElementById(around.htmlFor)];
    return around.querySelectorAll('input, select, textarea, output');
  },

  labelledby(label) {
    const ids = new Set(whole(label).flatMap(({ id }) => id || []));
    const named = ids.size > 0 ? [...rootOf(label).querySelectorAll('[aria-labelledby]')] : [];
    return named.filter((element) => labelledBy(element).some((id) => ids.has(id)));
  },

  next: (label) => [sibling(label, 'nextElementSibling')],
  previous: (label) => [sibling(label, 'previousElementSibling')],
};

/** The text after a label in the element that holds both: `Industry: Software`, `<b>Industry</b> Software`. */
export function inside(label: Element, words: string): Found | undefined {
  const isAll = labelWords(wordsIn(label)) === words;
  const element = isAll ? whole(label).at(-1)?.parentElement : label;
  if (!element || !holdsText(element)) return undefined;
  const text = wordsIn(element);
  const rest = text.slice(words.length);
  const isSetOff = isAll || /^\s*[:：]/.test(rest);
  if (!isSetOff || labelWords(text.slice(0, words.length)) !== words) return undefined;
  return { element, text: oneLine(rest.replace(/^[\s:：*–-]+/, '')) };
}

/** The ids that an element's `aria-labelledby` names. */
export function labelledBy(element: Element): string[] {
  return (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
}

/** The nearest thing beside a label that says something. */
function sibling(label: Element, side: 'nextElementSibling' | 'previousElementSibling'): Element | null {
  let next = whole(label).at(-1)?.[side] ?? null;
  while (next && !wordsIn(next)) next = next[side];
  return next;
}

/** A label's element and all around it that say nothing more. */
const whole = (label: Element) => shells(label, (element) => labelWords(wordsIn(element)));

export const rootOf = (element: Element) => element.getRootNode() as Root;
