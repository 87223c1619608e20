import * as z from 'zod';
import { browser } from 'wxt/browser';
import {
  evidenceAnswers,
  type EvidenceAnswer,
  type EvidenceRequest,
  type EvidenceWindow,
} from '../../lib/page/evidence/request';
import { highlightCss } from '../../lib/page/evidence/highlight';
import type { Evidence } from '../../lib/profile/types';
import { recipesAt } from '../../lib/storage/recipes-at';
import type { SightingRow } from '../../lib/storage/rows';
import { getView } from '../../lib/storage/views';

const answerSchema = z.enum(evidenceAnswers).catch('gone');

/**
 * Shows words that were read of somebody on the page in a tab, if it is still theirs and still says so.
 * @returns what came of it; `refused` where the browser doesn't let us reach the page
 */
export async function showWords(
  tabId: number,
  { key, subject }: SightingRow,
  evidence: Evidence,
): Promise<EvidenceAnswer | 'refused'> {
  const view = await getView(tabId);
  if (!view || ![view.key, ...view.cards].includes(key)) return 'gone';
  const { kind, name, attributes } = subject;
  const linkedInUrl = attributes['linkedin_url']?.evidence[0]?.text ?? null;
  const recipes = await recipesAt(view.url);
  const request = { kind, name, linkedInUrl, url: view.url, ...evidence, recipes };
  return ask(tabId, request).catch(() => 'refused');
}

/** Has the page answer. The script that can is not on it until now, so that the one which always is stays small. */
async function ask(tabId: number, request: EvidenceRequest): Promise<EvidenceAnswer> {
  const target = { tabId };
  const style = { target, css: highlightCss };
  const leave = (asked: EvidenceRequest) => {
    (window as EvidenceWindow).icpLensSought = asked;
  };
  await browser.scripting.removeCSS(style);
  await browser.scripting.insertCSS(style);
  await browser.scripting.executeScript({ target, func: leave, args: [request] });
  const [injected] = await browser.scripting.executeScript({ target, files: ['/evidence.js'] });
  return answerSchema.parse(injected?.result);
}
