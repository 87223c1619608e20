import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerTeaching } from '../lib/page/teach';

/** Put into a page by the panel, for one answer, while the rep teaches what stands on it. */
export default defineUnlistedScript({ main: () => answerTeaching(window) });
