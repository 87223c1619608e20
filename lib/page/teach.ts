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

/** Where a page lies: its query and fragment are nobody's business. */
interface Place {
  readonly host: string;
  readonly path: string;
}

/** What was pointed at: the anchors by which it is found again, best first, and what is read at each. */
export interface Picked extends Place {
  readonly is: 'picked';
  readonly candidates: readonly Candidate[];
}

/** What a recipe reads on a page; `isFor` says whether the page is one of those it is for. */
export interface Tried extends Place {
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
  const { hostname: host, pathname: path } = window.location;
  if (request?.ask === 'try') {
    const url = new URL(window.location.href);
    const taught = lookUp([{ ...request.recipe, host, path: '/**' }], window.document, url);
    const texts = [...(taught?.found ?? [])].map(([fact, { text }]) => ({ fact, text }));
    return { is: 'tried', host, path, isFor: isForPage(request.recipe, url), read: texts };
  }
  window.icpLensPicking?.abort();
  if (request?.ask !== 'pick') return null;
  const picking = (window.icpLensPicking = new AbortController());
  const element = await pick(window, request.texts, picking.signal);
  return element && { is: 'picked', host, path, candidates: anchorsOf(element) };
}
