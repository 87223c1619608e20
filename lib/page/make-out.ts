import { sendMessage } from '../messages';
import type { MakeOut } from '../reading/sites/company-site-apart';

/** Has the background make out what a page says. The worker may die over it; the message that follows starts it again. */
export const makeOut: MakeOut = (page) => {
  const once = () => sendMessage('makeOut', page);
  return once().catch(once);
};
