import { elementOf, isText, type Occurrence, type Span } from './occurrences';

/** How long words stay highlighted, in ms. */
export const SHOWN_FOR = 6_000;

/** The name of the highlight; the page's own have others. */
export const highlightName = 'icp-lens-words';

/** Dark on yellow, for pages of any colour; the system's own colours where it sets them. */
const [paper, ink] = ['#ffe066', '#1b1400'];

/** The highlight's style, for the browser to add to the page: no element of the page's carries it. */
export const highlightCss = `::highlight(${highlightName}) {
  background-color: ${paper};
  color: ${ink};
  text-decoration: underline 2px ${ink};
}
@media (forced-colors: active) {
  ::highlight(${highlightName}) { background-color: Highlight; color: HighlightText; }
}`;

type PageWindow = Window & typeof globalThis;

/**
 * Brings a place into view and highlights its words, in place of those before, for a while. What can't be
 * painted, such as a form's field, is framed. Nothing is added to the page.
 */
export function highlight(window: PageWindow, place: Occurrence): void {
  const ranges = place.flatMap((span) => rangeOf(window, span) ?? []);
  const registry = registryOf(window);
  const isPainted = registry !== undefined && ranges.length === place.length;
  const elements = [...new Set(place.map(({ holder }) => elementOf(holder)))];
  registry?.delete(highlightName);
  for (const framing of window.document.getAnimations()) if (framing.id === highlightName) framing.cancel();
  if (isPainted) paint(window, registry, ranges);
  else for (const element of elements) frame(element);
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  elements[0]?.scrollIntoView({ block: 'center', behavior: isStill ? 'instant' : 'smooth' });
}

/** Undefined in a browser without highlights of one's own. */
function registryOf({ CSS }: PageWindow): HighlightRegistry | undefined {
  return (CSS as Partial<typeof CSS> | undefined)?.highlights;
}

function paint(window: PageWindow, registry: HighlightRegistry, ranges: readonly Range[]): void {
  const painted = new window.Highlight(...ranges);
  registry.set(highlightName, painted);
  window.setTimeout(() => {
    if (registry.get(highlightName) === painted) registry.delete(highlightName);
  }, SHOWN_FOR);
}

/**
 * The text of a span; of a link, which says where it leads, all its text. None in a field, nor in a shadow root, where
 * the highlight's style doesn't reach.
 */
function rangeOf({ document }: PageWindow, { holder, from, to }: Span): Range | undefined {
  if (holder.getRootNode() !== document) return undefined;
  const range = document.createRange();
  if (isText(holder)) {
    range.setStart(holder, from);
    range.setEnd(holder, to);
  } else range.selectNodeContents(holder);
  return range.toString().trim() === '' ? undefined : range;
}

/** By an animation that stands still: it leaves the page's elements as they are. */
function frame(element: Element): void {
  const look = { outline: `3px solid ${paper}`, outlineOffset: '1px', boxShadow: `0 0 0 6px ${ink}` };
  element.animate([look, look], { id: highlightName, duration: SHOWN_FOR });
}
