/** Imported first in every entry: zod would try `new Function`, which an extension's CSP refuses and logs. */
import * as z from 'zod';

z.config({ jitless: true });
