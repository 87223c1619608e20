/**
 * `npm run dev`: WXT's dev mode (builds again on every change) with the local partner APIs beside it.
 * Connect the panel to one: its address goes under "Advanced", its key above.
 */
import { createServer } from 'wxt';
import { createSandbox, serve } from '../test/sandbox';
import { findBrowser, missingBrowser } from './lib/browsers.mjs';
import { hasDisplay } from './lib/display';
import { fail } from './lib/fail';
import { partnerLines } from './lib/partner-lines';

const PORT = 4610;

async function main(): Promise<void> {
  const chromium = findBrowser('chromium');
  if (chromium === null) throw new Error(missingBrowser('chromium'));

  const sandbox = createSandbox();
  const served = await serve(sandbox, { port: PORT });
  const server = await createServer({
    webExt: {
      disabled: !hasDisplay(),
      binaries: { chrome: chromium },
      chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      startUrls: ['https://www.linkedin.com/'],
    },
  });
  await server.start();
  for (const line of partnerLines(served.origin)) console.log(line);
  if (!hasDisplay()) console.log('No display: load .output/chrome-mv3-dev in a browser yourself.');

  const stop = async () => {
    await server.stop();
    await served.close();
    sandbox.close();
  };
  process.once('SIGINT', () => void stop()).once('SIGTERM', () => void stop());
}

main().catch((error: unknown) => fail('dev', error));
