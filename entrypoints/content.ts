import { defineContentScript } from 'wxt/utils/define-content-script';
import { followPage } from '../lib/page/follow';
import { linkedInPages } from '../lib/reading/hosts';
import { readerOf } from '../lib/reading/reader';
import { linkedInSites } from '../lib/reading/sites/linkedin/sites';

/** On every page of LinkedIn, as it is opened. */
export default defineContentScript({
  matches: [linkedInPages],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) => followPage(window, readerOf(linkedInSites), signal),
});
