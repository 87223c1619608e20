import { isUnder } from '../../hosts';
import { nothing, type Site } from '../../types';
import { addressesIn } from './address';
import { rowsIn, type Row, type RowLayout } from './rows';

interface ListPage extends RowLayout {
  readonly name: string;
  readonly examples: readonly string[];
  readonly path: RegExp;
  /** What the server-driven pages call the screen. */
  readonly screen: string;
}

/** A page that leads to so many people or companies lists them. */
const FEW = 3;

/** A site whose pages list people or companies; a page that shows none yet says nothing. */
export function listSite({ name, examples, path, screen, ...layout }: ListPage): Site {
  const rows = (document: Document): Row[] => {
    const root = screenOf(document, screen);
    return root ? rowsIn(root, layout) : [];
  };
  return {
    name,
    examples,
    matches: (url) => isUnder(url.hostname, 'linkedin.com') && path.test(url.pathname),

    read(document) {
      const cards = rows(document).map(({ card }) => card);
      return cards.length > 0 ? { page: 'list', subject: null, cards } : nothing;
    },

    cardAnchors: (document) => rows(document).map(({ name }) => name),

    selfCheck(document) {
      const root = screenOf(document, screen);
      const linked = new Set(root ? addressesIn(layout.kind, root, 'a') : []);
      return linked.size >= FEW && rows(document).length === 0 ? ['rows'] : [];
    },
  };
}

/** Where the list is, unless another screen is shown: the page before, or one whose address says too little. */
function screenOf(document: Document, screen: string): ParentNode | null {
  const own = document.querySelector(`[data-sdui-screen*=".${screen}"]`);
  if (own || document.querySelector('[data-sdui-screen*=".flagshipnav."]')) return own;
  return document.querySelector('main') ?? document;
}
