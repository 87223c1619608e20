import { isUnder } from '../../reading/hosts';
import { readerOf, type Reader } from '../../reading/reader';
import { withRecipes } from '../../reading/recipes/reader';
import type { Recipe } from '../../reading/recipes/types';
import { sites } from '../../reading/registry';
import type { Seen } from '../../reading/types';
import { find } from './find';
import { highlight } from './highlight';
import type { EvidenceAnswer, EvidenceWindow } from './request';

/**
 * Answers the panel's request on this page. The browser hands the answer to the panel that put this script here: no
 * message is sent, so that no page can start it or listen.
 */
export function answerEvidence(window: EvidenceWindow & typeof globalThis): EvidenceAnswer {
  const request = window.icpLensSought;
  delete window.icpLensSought;
  if (!request) return 'gone';
  const { document } = window;
  const url = new URL(window.location.href);
  try {
    const found = find(request, readerFor(url, request.recipes), document, url);
    if (typeof found === 'string') return found;
    highlight(window, found);
    return 'shown';
  } catch {
    // A hostile page can break the document's own methods.
    return 'gone';
  }
}

/** As the page's own content script reads it. */
function readerFor(url: URL, recipes: readonly Recipe[]): Reader<Seen> {
  const reader = readerOf(sites);
  return isUnder(url.hostname, 'linkedin.com') ? reader : withRecipes(reader, recipes);
}
