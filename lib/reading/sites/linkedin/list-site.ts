import { isUnder } from '../../hosts';
import type { Site } from '../../types';
import { listPage } from '../list-page';
import { addressesIn } from './address';
import { resultRows, type ResultLayout } from './result-row';
import { rowsIn } from './rows';

interface LinkedInList extends ResultLayout, Pick<Site, 'name'> {
  readonly path: RegExp;
  /** What the server-driven pages call the screen. */
  readonly screen: string;
}

/** A page that leads to so many people or companies lists them. */
const FEW = 3;

/** A site whose pages list people or companies. */
export function listSite({ name, path, screen, ...layout }: LinkedInList): Site {
  const results = resultRows(layout);
  const rows = (document: Document) => {
    const root = screenOf(document, screen);
    return root ? rowsIn(root, results) : [];
  };
  return listPage({
    name,
    matches: (url) => isUnder(url.hostname, 'linkedin.com') && path.test(url.pathname),
    rows,

    selfCheck(document) {
      const root = screenOf(document, screen);
      const linked = new Set(root ? addressesIn(layout.kind, root) : []);
      return linked.size >= FEW && rows(document).length === 0 ? ['rows'] : [];
    },
  });
}

/** Where the list is, unless another screen is shown: the page before, or one whose address says too little. */
function screenOf(document: Document, screen: string): ParentNode | null {
  const own = document.querySelector(`[data-sdui-screen*=".${screen}"]`);
  if (own || document.querySelector('[data-sdui-screen*=".flagshipnav."]')) return own;
  return document.querySelector('main') ?? document;
}
