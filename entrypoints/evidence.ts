import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerEvidence } from '../lib/page/evidence/answer';

/** Put into a page by the panel, for one answer, to show the words that were read on it. */
export default defineUnlistedScript({ main: () => answerEvidence(window) });
