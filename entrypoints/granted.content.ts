import { defineContentScript } from 'wxt/utils/define-content-script';
import { followTaught } from '../lib/page/follow-taught';
import { readerOf } from '../lib/reading/reader';
import { otherSites } from '../lib/reading/sites/others';

/** On the page of any other site, once the rep has pressed the toolbar button there. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: ({ signal }) => followTaught(window, readerOf(otherSites), signal),
});
