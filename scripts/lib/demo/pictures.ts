import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { badgeMark } from '../../../lib/reading/mutations';
import { openPopup, type Chromium } from '../../../test/e2e/harness/chromium';
import { showSection } from '../../../test/e2e/harness/panel';
import { until } from '../../../test/e2e/harness/until';

const schemes = { light: '', dark: '-dark' } as const;
const PANEL = { width: 400, height: 900 };

/** Pictures a page in the light and, as `NAME-dark`, in the dark. */
async function picture(page: Page, folder: string, name: string, fullPage = false): Promise<void> {
  for (const [colorScheme, suffix] of Object.entries(schemes)) {
    await page.emulateMedia({ colorScheme: colorScheme as keyof typeof schemes });
    await page.screenshot({ path: join(folder, `${name}${suffix}.png`), fullPage });
  }
  await page.emulateMedia({ colorScheme: null });
}

/** badge.png and, where there is a badge, hover.png: the page without and with the card of reasons. */
export async function picturePage(page: Page, folder: string): Promise<void> {
  const badge = page.locator(`[${badgeMark}]`).first();
  await page.bringToFront();
  if ((await badge.count()) > 0) await badge.scrollIntoViewIfNeeded();
  await picture(page, folder, 'badge');
  if ((await badge.count()) === 0) return;
  await badge.hover();
  await picture(page, folder, 'hover');
  await page.mouse.move(0, 0);
}

/** popup.png: what a press of the toolbar button shows over a page. */
export async function picturePopup(lens: Chromium, page: Page, folder: string): Promise<void> {
  const popup = await openPopup(lens, page);
  await until(
    () => popup.evaluate(() => innerHeight > 200),
    (isGrown) => isGrown,
    2_000,
  );
  await picture(popup, folder, 'popup', true);
  await popup.close();
}

/** sidepanel.png, icps.png and account.png: the panel's three sections. */
export async function picturePanel(panel: Page, folder: string): Promise<void> {
  await panel.setViewportSize(PANEL);
  for (const button of await panel.getByRole('button', { name: 'Dismiss' }).all()) await button.click();
  for (const [section, name] of [
    ['ICPs', 'icps'],
    ['Account', 'account'],
    ['Profile', 'sidepanel'],
  ] as const) {
    await showSection(panel, section);
    await picture(panel, folder, name, true);
  }
}
