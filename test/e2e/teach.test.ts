/** Teaching a field of a page that no reader knows: a CRM of our own making, by pointer and by keys. */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectGoodLooks } from './harness/axe';
import { openPopup } from './harness/chromium';
import { showSection } from './harness/panel';
import { test, type Stage } from './harness/stage';

const HARBOR = 'https://crm.example.com/companies/4711';
const PIER = 'https://crm.example.com/companies/4712';
const pictures = process.env.PICTURES;

/** A company's record; its classes are of the day, and a click on the heading leads elsewhere. */
const record = (
  name: string,
  industry: string,
  cls: string,
) => `<!doctype html><html lang="en"><title>Deckhand CRM</title>
<style>body{font:16px system-ui;margin:0;color:#222}header{background:#0b3d4f;color:#fff;padding:16px 24px}
main{padding:24px}dl{display:grid;grid-template-columns:160px 1fr;gap:12px;max-width:520px}dt{color:#567}dd{margin:0}</style>
<header>Deckhand CRM</header><main><h1 class="${cls}a"><a href="/elsewhere" onclick="this.dataset.clicked=1">${name}</a></h1>
<dl class="${cls}b"><dt>Owner</dt><dd class="${cls}c">Sam Sample</dd><dt>Industry</dt><dd class="${cls}c"><span>${industry}</span></dd>
<dt>Employees</dt><dd class="${cls}c">51–200</dd></dl></main></html>`;

/** Grants a page as the rep does, by the toolbar button. */
async function grant({ lens }: Stage, page: Page): Promise<void> {
  const popup = await openPopup(lens, page);
  await popup.getByText('Nobody to score on this page').waitFor();
  await popup.close();
}

async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png` });
}

const overlay = '[data-icp-lens-picker]';

test('teaches the name and the industry of a CRM, tries them on another record, and reads both', async ({
  stage,
}) => {
  const { web, page, panel, lens } = stage;
  web.put(HARBOR, record('Harbor & Pine', 'Logistics', '_x1'));
  web.put(PIER, record('Pier Nine', 'Shipbuilding', '_q9'));
  const other = await lens.context.newPage();
  await other.goto(PIER);
  await grant(stage, other);
  await page.bringToFront();
  await page.goto(HARBOR);
  await grant(stage, page);

  await panel.setViewportSize({ width: 320, height: 900 });
  await showSection(panel, 'Profile');
  await panel.getByRole('button', { name: 'Teach a field' }).click();
  await panel.getByRole('button', { name: 'Point at it' }).click();
  await page.locator(overlay).waitFor({ state: 'attached' });
  await page.locator('h1').hover({ force: true });
  await picture(page, 'pointing');
  const { x = 0, y = 0, height = 0 } = (await page.locator('h1 a').boundingBox()) ?? {};
  await page.mouse.click(x + 10, y + height / 2);
  await panel.getByText('It is the page’s only main heading.').waitFor();
  expect(page.url()).toBe(HARBOR);
  expect(await page.locator('[data-clicked]').count()).toBe(0);
  expect(await page.locator(overlay).count()).toBe(0);
  await panel.getByText('reads “Pier Nine”').waitFor();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByText('Name will be read on pages like this one.').waitFor();

  await panel.getByLabel('What do you want to point at?').selectOption('Industry');
  await panel.getByRole('button', { name: 'Point at it' }).click();
  await page.locator(overlay).waitFor({ state: 'attached' });
  await page.bringToFront();
  for (const key of ['Tab', 'End', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
  await picture(page, 'pointing-by-keys');
  await page.keyboard.press('Enter');
  await panel.getByLabel('It is the definition of “Industry”.').waitFor();
  await panel.getByText('reads “Shipbuilding”').waitFor();
  await expectGoodLooks(panel);
  await picture(panel, 'panel-dark');
  await panel.emulateMedia({ colorScheme: 'light' });
  await picture(panel, 'panel');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByText('Industry will be read on pages like this one.').waitFor();
  await expectGoodLooks(panel);
  await panel.emulateMedia({ colorScheme: 'light' });
  await picture(panel, 'taught');

  await panel.getByRole('button', { name: 'Back' }).click();
  await panel.getByRole('heading', { name: 'Harbor & Pine' }).waitFor();
  await panel.getByText('Logistics').first().waitFor();
  await picture(panel, 'read');
  await other.bringToFront();
  await panel.getByRole('heading', { name: 'Pier Nine' }).waitFor();
  await page.bringToFront();
  await panel.getByRole('heading', { name: 'Harbor & Pine' }).waitFor();
});

test('Escape cancels; the page hears of no key and finds nothing to look into', async ({ stage }) => {
  const { web, page, panel } = stage;
  web.put(HARBOR, record('Harbor & Pine', 'Logistics', '_x1'));
  await page.goto(HARBOR);
  await grant(stage, page);
  await page.evaluate(() => {
    const heard = (document.body.dataset.heard = '');
    for (const name of ['keydown', 'click', 'pointerdown'])
      document.addEventListener(name, () => (document.body.dataset.heard = `${heard}${name}`), true);
  });
  await showSection(panel, 'Profile');
  await panel.getByRole('button', { name: 'Teach a field' }).click();
  await panel.getByRole('button', { name: 'Point at it' }).click();
  const host = page.locator(overlay);
  await host.waitFor({ state: 'attached' });
  await page.bringToFront();
  expect(await host.evaluate((host) => [host.shadowRoot, host.textContent])).toEqual([null, '']);
  await page.evaluate(() =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Point at it' }).waitFor();
  expect(await host.count()).toBe(0);
  expect(await page.evaluate(() => document.body.dataset.heard)).toBe('keydown');
  await page.evaluate(() => (document.body.dataset.heard = ''));
  expect(await panel.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0);
});
