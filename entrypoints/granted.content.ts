import { defineContentScript } from 'wxt/utils/define-content-script';
import { followTaught } from '../lib/page/follow-taught';
import { makeOut } from '../lib/page/make-out';
import { readerOf } from '../lib/reading/reader';
import { companySiteApart } from '../lib/reading/sites/company-site-apart';
import { recordSites } from '../lib/reading/sites/others';

/** On the page of any other site, once the rep has pressed the toolbar button there. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: ({ signal }) => followTaught(window, readerOf([...recordSites, companySiteApart(makeOut)]), signal),
});
