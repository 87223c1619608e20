import { browser } from 'wxt/browser';
import type { TeachRequest, TeachWindow } from '../../lib/page/teach';
import { teachAnswerSchema, type TeachAnswer } from '../../lib/recipes/answer.schema';

/**
 * Asks something of the page in a tab and gives its answer; null where there is none, such as after a cancel.
 * @throws when the browser doesn't let us reach the page: the rep hasn't granted it
 */
export async function askPage(tabId: number, request: TeachRequest): Promise<TeachAnswer> {
  const target = { tabId };
  // In Firefox an injected script's own global is not its window, where the other script looks.
  const leave = (asked: TeachRequest) => {
    (window as TeachWindow).icpLensAsked = asked;
  };
  await browser.scripting.executeScript({ target, func: leave, args: [request] });
  const [injected] = await browser.scripting.executeScript({ target, files: ['/teach.js'] });
  return teachAnswerSchema.safeParse(injected?.result).data ?? null;
}
