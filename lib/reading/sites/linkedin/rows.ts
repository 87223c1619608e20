import { firstOf } from '../../first-of';
import type { Row } from '../../seen';
import { mostCards } from '../../types';

/** How a kind of list builds its rows. */
export interface RowLayout {
  /** Selects the rows. */
  readonly rows: string;
  /** What a row says by its texts and links alone; undefined where it names nobody. */
  readonly rowAt: (element: Element) => Row | undefined;
}

/** How many elements are looked at: in some builds two are a row, and some rows are empty yet; and a row's links. */
const most = { rows: 4 * mostCards, links: 60 };

/** The last rows under `root` that name their subject, in order. */
export function rowsIn(root: ParentNode, layout: RowLayout): Row[] {
  const rows: Row[] = [];
  const last = firstOf(root.querySelectorAll(layout.rows), Infinity).slice(-most.rows);
  for (const element of outermost(last).reverse()) {
    if (rows.length === mostCards) break;
    const row = rowAt(element, layout);
    if (row) rows.push(row);
  }
  return rows.reverse();
}

function outermost(elements: readonly Element[]): Element[] {
  const outer: Element[] = [];
  for (const element of elements) if (!outer.at(-1)?.contains(element)) outer.push(element);
  return outer;
}

interface LastRead {
  readonly words: string;
  readonly row: Row | undefined;
}

/** By layout, then row: a list is read again with every row that comes in, and nearly all of it says what it said. */
const lastRead = new WeakMap<RowLayout, WeakMap<Element, LastRead>>();

function rowAt(element: Element, layout: RowLayout): Row | undefined {
  const known = lastRead.get(layout) ?? new WeakMap<Element, LastRead>();
  lastRead.set(layout, known);
  const [before, words] = [known.get(element), wordsOf(element)];
  const isStill = before?.words === words && (!before.row || element.contains(before.row.name));
  const row = isStill ? before.row : layout.rowAt(element);
  if (!isStill) known.set(element, { words, row });
  return row;
}

/** All that a row's reading rests on: how many elements, which texts and links. */
function wordsOf(element: Element): string {
  const links = firstOf(element.querySelectorAll('a[href]'), most.links).map((link) =>
    link.getAttribute('href'),
  );
  const around = element.closest('a')?.getAttribute('href');
  return [element.querySelectorAll('*').length, around, ...links, element.textContent].join('\n');
}
