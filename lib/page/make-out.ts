import { sendMessage } from '../messages';
import type { MakeOut } from '../reading/sites/company-site-apart';
import { surely } from './surely';

/** Has the background make out what a page says. */
export const makeOut: MakeOut = (page) => surely(() => sendMessage('makeOut', page));
