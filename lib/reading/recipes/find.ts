import { beside, inside, rootOf, labelledBy, type Found } from './beside';
import { labelWords, type Page } from './labels';
import { core, isShown, ownWords, wordsIn } from './shown';
import type { Anchor } from './types';

export type { Found } from './beside';
export { openPage } from './labels';

/** The labels' words that anchors need. */
export function labelsOf(anchors: readonly Anchor[]): string[] {
  return anchors.flatMap((anchor) => (anchor.by === 'label' ? anchor.words : []));
}

/** A label or a mark that stands there more often tells nothing apart. */
const most = 50;

/**
 * What stands at an anchor: the only thing shown there that says something. Undefined where there is none or where
 * there are several, since nothing tells which is meant.
 */
export function find(anchor: Anchor, page: Page): Found | undefined {
  const found = new Map(all(anchor, page).map((it) => [it.element, it]));
  const [first, ...others] = [...found.values()].filter(({ element, text }) => text && isShown(element));
  return others.length === 0 ? first : undefined;
}

/** Whether what stands at an anchor is there and says nothing: a field that is blank on this record. */
export function isBlank(anchor: Anchor, page: Page): boolean {
  const found = all(anchor, page);
  return found.length > 0 && found.every(({ text }) => text === '');
}

function all(anchor: Anchor, { roots, labels }: Page): Found[] {
  const few = (selector: string, isIt: (element: Element) => boolean) => {
    const found = roots.flatMap((root) => [...root.querySelectorAll(selector)]).filter(isIt);
    return found.length > most ? [] : found.flatMap(foundIn);
  };
  switch (anchor.by) {
    case 'label': {
      const words = labelWords(anchor.words);
      const every = labels.get(words) ?? [];
      const at = every.length > most ? [] : every.filter(isShown);
      if (anchor.relation === 'inside') return at.flatMap((label) => inside(label, words) ?? []);
      const relation = beside[anchor.relation];
      const wholes = at.filter((label) => labelWords(ownWords(label)) === words);
      return wholes.flatMap((label) => [...relation(label, words)].flatMap(foundIn));
    }
    case 'aria':
      return few(
        '[aria-label], [aria-labelledby]',
        (element) => nameOf(element) === labelWords(anchor.name) && roleOf(element) === anchor.role,
      );
    case 'attribute':
      return few(
        `[${anchor.attribute}]`,
        (element) => element.getAttribute(anchor.attribute) === anchor.value,
      );
    case 'heading':
      return few('h1, [role="heading"][aria-level="1"]', () => true);
  }
}

function foundIn(element: Element | null | undefined): Found[] {
  if (!element) return [];
  const inner = core(element);
  return [{ element: inner, text: wordsIn(inner) }];
}

/** The accessible name that an element is given, as labels are compared; undefined where it is given none. */
export function nameOf(element: Element): string | undefined {
  const ids = labelledBy(element);
  const named = ids.map((id) => rootOf(element).getElementById(id)).filter((other) => other !== null);
  const name = ids.length > 0 ? named.map(wordsIn).join(' ') : element.getAttribute('aria-label');
  return name ? labelWords(name) : undefined;
}

const roles: Readonly<Record<string, string>> = {
  A: 'link',
  BUTTON: 'button',
  INPUT: 'textbox',
  TEXTAREA: 'textbox',
  SELECT: 'combobox',
  SECTION: 'region',
  LI: 'listitem',
  TD: 'cell',
};

/** The role that an element states or has by its kind; `generic` where it has none that matters here. */
export function roleOf(element: Element): string {
  return element.getAttribute('role')?.trim() || (roles[element.tagName] ?? 'generic');
}
