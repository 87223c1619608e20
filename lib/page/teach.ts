import { anchorsOf, type Candidate } from '../reading/recipes/anchors';
import { isForPage } from '../reading/recipes/address';
import { lookUp } from '../reading/recipes/apply';
import type { Recipe, Teachable } from '../reading/recipes/types';
import type { PickerTexts } from './picker/overlay';
import { pick } from './picker/pick';

/** What the panel asks of a page: let the rep point at words, stop that, or say what a recipe would read. */
export type TeachRequest =
  | { readonly ask: 'pick'; readonly texts: PickerTexts }
  | { readonly ask: 'stop' }
  | { readonly ask: 'try'; readonly recipe: Recipe };

/**
 * What was pointed at: the anchors by which it is found again, best first, and what is read at each. The panel is told
 * the page's whole address, as the rep says what of it tells the site's pages apart; it is kept nowhere.
 */
export interface Picked {
  readonly is: 'picked';
  readonly url: string;
  readonly candidates: readonly Candidate[];
}

/** What a recipe reads on a page; `isFor` says whether the page is one of those it is for. */
export interface Tried {
  readonly is: 'tried';
  readonly isFor: boolean;
  readonly read: readonly { readonly fact: Teachable; readonly text: string }[];
}

export type TeachAnswer = Picked | Tried | null;

/** The page's side of teaching: the request left here by the panel, and the pointing under way. */
export interface TeachWindow extends Window {
  icpLensAsked?: TeachRequest;
  icpLensPicking?: AbortController;
}

/**
 * Answers the panel's request on this page. The browser hands the answer to the panel that put this script here: no
 * message is sent, so that no page can start it or listen.
 */
export async function answerTeaching(window: TeachWindow & typeof globalThis): Promise<TeachAnswer> {
  const request = window.icpLensAsked;
  delete window.icpLensAsked;
  if (request?.ask === 'try') {
    const url = new URL(window.location.href);
    const here = { ...request.recipe, host: url.hostname, path: '/**' };
    const texts = [...(lookUp([here], window.document, url)?.found ?? [])];
    const read = texts.map(([fact, { text }]) => ({ fact, text }));
    return { is: 'tried', isFor: isForPage(request.recipe, url), read };
  }
  window.icpLensPicking?.abort();
  if (request?.ask !== 'pick') return null;
  const picking = (window.icpLensPicking = new AbortController());
  const element = await pick(window, request.texts, picking.signal);
  return element && { is: 'picked', url: window.location.href, candidates: anchorsOf(element) };
}
