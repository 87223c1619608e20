import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { findBrowser, missingBrowser } from '../../../scripts/lib/browsers.mjs';
import { copyBuild } from './build';
import type { Ports } from './web';

/** A side panel and a popup are targets of type "other" when they open; without this Playwright leaves them out. */
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

/** What is called of the extension's own interface, inside its pages. */
declare const chrome: {
  readonly windows: { getCurrent(): Promise<{ id: number }> };
  readonly tabs: { query(which: { active: boolean; currentWindow: boolean }): Promise<{ id: number }[]> };
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  readonly sidePanel: { open(where: { windowId: number }): Promise<void> };
};

/** A running Chromium with the extension in it. */
export interface Chromium {
  readonly context: BrowserContext;
  /** Speaks to the browser itself. */
  readonly cdp: CDPSession;
  readonly extensionId: string;
  close(): Promise<void>;
}

interface LaunchOptions {
  readonly headless?: boolean;
  /** More for the command line. */
  readonly args?: readonly string[];
}

/**
 * Starts Chromium with the built extension in a new profile; every host is the web at these ports.
 * @throws when there is no Chromium or no build, saying what to do
 */
export async function launchChromium(ports: Ports, { headless = true, args = [] }: LaunchOptions = {}) {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error(missingBrowser('chromium'));
  const { chromium } = await import('playwright-core');
  const build = await copyBuild('chrome');
  const newProfile = '';
  const context = await chromium.launchPersistentContext(newProfile, {
    executablePath,
    headless,
    viewport: null,
    locale: 'en-US',
    args: [
      `--disable-extensions-except=${build.folder}`,
      `--load-extension=${build.folder}`,
      `--host-resolver-rules=MAP *:80 127.0.0.1:${ports.http}, MAP * 127.0.0.1:${ports.https}`,
      '--ignore-certificate-errors',
      '--enable-unsafe-extension-debugging',
      '--window-size=1560,960',
      '--lang=en-US',
      ...args,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium ended at once.');
  return {
    context,
    cdp: await browser.newBrowserCDPSession(),
    extensionId: new URL(worker.url()).host,
    close: async () => {
      await context.close();
      await build.remove();
    },
  } satisfies Chromium;
}

/** Opens one of the extension's own pages in a tab of its own. */
export async function openExtensionPage({ context, extensionId }: Chromium, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
}

/** The extension's page at this path that the browser opens by itself (panel, popup) when something is done. */
export async function openedPage(
  { context }: Chromium,
  path: string,
  open: () => Promise<unknown>,
): Promise<Page> {
  const known = new Set(context.pages());
  const isIt = (page: Page) => !known.has(page) && new URL(page.url()).pathname === `/${path}`;
  const opening = context.waitForEvent('page', { predicate: isIt, timeout: 10_000 });
  await open();
  const page = await opening;
  await page.waitForLoadState();
  return page;
}

/** Opens the side panel beside the window's pages, as the browser shows it. */
export async function openSidePanel(lens: Chromium): Promise<Page> {
  const opener = await openExtensionPage(lens, 'manifest.json');
  try {
    return await openedPage(lens, 'sidepanel.html', () =>
      // Playwright evaluates as if the person had just pressed something, which this call needs.
      opener.evaluate(async () => {
        const { id } = await chrome.windows.getCurrent();
        await chrome.sidePanel.open({ windowId: id });
      }),
    );
  } finally {
    await opener.close();
  }
}

/** Presses the extension's toolbar button over a page: its popup. */
export async function openPopup(lens: Chromium, page: Page): Promise<Page> {
  await page.bringToFront();
  const { targetInfos } = await lens.cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  return openedPage(lens, 'popup.html', () =>
    sendAny(lens.cdp, 'Extensions.triggerAction', { id: lens.extensionId, targetId: tab.targetId }),
  );
}

/** Sends a command that Playwright's types don't know yet. */
function sendAny(cdp: CDPSession, method: string, params: object): Promise<unknown> {
  return (cdp.send as (method: string, params: object) => Promise<unknown>)(method, params);
}

/**
 * Kills the extension's service worker, as Chromium does when it wants; the next message starts it again. One that is
 * started again at once keeps its target, so that nobody sees it gone: hence the end to the waiting.
 */
export async function killServiceWorker({ cdp, extensionId }: Chromium): Promise<void> {
  const isOurs = ({ type, url }: { type: string; url: string }) =>
    type === 'service_worker' && new URL(url).host === extensionId;
  const ours = async () => (await cdp.send('Target.getTargets')).targetInfos.filter(isOurs);
  for (const { targetId } of await ours()) await cdp.send('Target.closeTarget', { targetId });
  const until = Date.now() + 300;
  while (Date.now() < until && (await ours()).length > 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** What the toolbar button says of the tab in front, asked in one of the extension's own pages. */
export function readToolbar(extensionPage: Page): Promise<{ text: string; title: string }> {
  return extensionPage.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (!tab) throw new Error('No tab is in front.');
    const of = { tabId: tab.id };
    return { text: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) };
  });
}
