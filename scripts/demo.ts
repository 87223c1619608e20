/**
 * `npm run demo`: the whole loop in a real Chromium. Our invented pages at their real addresses, the partner's
 * sandbox behind the API's own host, an account connected through the panel, its ICPs synced, the verdict on the
 * page. `-- --headless --out DIR` pictures it and checks the verdicts; `-- --page FILE --url URL` shows a saved page.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readBadges } from '../test/e2e/harness/badge';
import {
  launchChromium,
  openPopup,
  openSidePanel,
  readToolbar,
  type Chromium,
} from '../test/e2e/harness/chromium';
import { connectAccount, showSection } from '../test/e2e/harness/panel';
import type { ShownBadge } from '../test/e2e/harness/tree';
import { until } from '../test/e2e/harness/until';
import { pages, startWorld } from '../test/e2e/harness/world';
import { readArguments, type DemoOptions } from './lib/demo/arguments';
import { picturePage, picturePanel, picturePopup } from './lib/demo/pictures';
import { differences, tableOf, type Shown } from './lib/demo/verdicts';
import { fail } from './lib/fail';
import { run } from './lib/run.mjs';

const EXPECTED = new URL('../test/e2e/expected-verdicts.json', import.meta.url);

/** So many ms a page may take to be read and scored. */
const PATIENCE = 5_000;

async function build(): Promise<void> {
  const { code, output } = await run('npm run -s build');
  if (code !== 0) throw new Error(`The build failed: ${output}`);
}

/** The badge on a page, once it is there; null if none comes. */
async function badgeOn(page: Page): Promise<ShownBadge | null> {
  const [badge = null] = await until(
    () => readBadges(page),
    (badges) => badges.length > 0,
    PATIENCE,
  );
  return badge;
}

/** Opens a page for its badge. A site other than LinkedIn is read when the toolbar button is pressed. */
async function show(lens: Chromium, panel: Page, page: Page, url: string): Promise<Shown> {
  await page.goto(url);
  const early = await badgeOn(page);
  const popup = early ? null : await openPopup(lens, page);
  const badge = early ?? (await badgeOn(page));
  await popup?.close();
  const { title } = await readToolbar(panel);
  return { url, badge, toolbar: title };
}

/** Pictures and verdicts into the folder; whether they are the expected ones. */
async function record(lens: Chromium, panel: Page, urls: readonly string[], out: string): Promise<Shown[]> {
  await mkdir(out, { recursive: true });
  const shown: Shown[] = [];
  const page = await lens.context.newPage();
  for (const url of urls.toReversed()) shown.unshift(await show(lens, panel, page, url));
  await picturePage(page, out);
  await picturePanel(panel, out);
  await picturePopup(lens, page, out);
  await writeFile(join(out, 'verdicts.json'), `${JSON.stringify(shown, null, 2)}\n`);
  return shown;
}

async function main({ out, page: saved }: DemoOptions): Promise<void> {
  await build();
  const world = await startWorld();
  const lens = await launchChromium(world.web.ports, { headless: out !== null });
  try {
    if (saved) world.web.put(saved.url, saved.html);
    const panel = await openSidePanel(lens);
    await connectAccount(panel);
    await showSection(panel, 'Profile');
    const urls = saved ? [saved.url] : [pages.person, pages.company];
    if (out === null) await stay(lens, panel, urls[0] ?? pages.person);
    else report(await record(lens, panel, urls, out), saved ? [] : await expectedVerdicts());
  } finally {
    await lens.close();
    await world.close();
  }
}

const expectedVerdicts = async () => JSON.parse(await readFile(EXPECTED, 'utf8')) as Shown[];

function report(shown: readonly Shown[], expected: readonly Shown[]): void {
  console.log(tableOf(shown));
  const wrong = differences(expected, shown);
  for (const line of wrong) console.error(line);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

/** Shows the page in the window until it is closed. */
async function stay(lens: Chromium, panel: Page, url: string): Promise<void> {
  const page = lens.context.pages()[0] ?? (await lens.context.newPage());
  console.log(tableOf([await show(lens, panel, page, url)]));
  console.log('Close the browser to end.');
  await lens.context.waitForEvent('close', { timeout: 0 });
}

/** What was asked for; bad arguments end the command. */
function asked(): DemoOptions {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    return fail('demo', error);
  }
}

await main(asked());
