import '../lib/no-eval';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serve } from '../lib/bulk/serve';

/** The panel's worker: holds all stored profiles, and scores them at once. */
export default defineUnlistedScript(() => {
  serve(self);
});
