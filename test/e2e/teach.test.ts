/** Teaching a field of a page that no reader knows: a CRM of our own making, by pointer and by keys. */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectGoodLooks } from './harness/axe';
import { openPopup } from './harness/chromium';
import { rowsIn } from './harness/old-database';
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

/** Has a page of any other site read, as the rep does. */
async function read({ lens, page }: Stage): Promise<void> {
  const popup = await openPopup(lens, page);
  await popup.getByText('Reading this page…').waitFor({ state: 'hidden' });
  await popup.close();
}

/** Opens teaching, of a page about a person or a company. */
async function openTeaching({ panel }: Stage, kind: 'A person' | 'A company'): Promise<void> {
  await showSection(panel, 'Profile');
  await panel.getByRole('button', { name: 'Teach a field' }).click();
  await panel.getByText(kind).click();
}

/** Teaches a fact by pointing at its words. */
async function teach({ page, panel }: Stage, fact: string, words: string): Promise<void> {
  await panel.getByLabel('What do you want to point at?').selectOption(fact);
  await panel.getByRole('button', { name: 'Point at it' }).click();
  await page.locator(overlay).waitFor({ state: 'attached' });
  await page.bringToFront();
  const { x = 0, y = 0, height = 0 } = (await page.getByText(words).boundingBox()) ?? {};
  await page.mouse.click(x + 8, y + height / 2);
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByText(`${fact} will be read on pages like this one.`).waitFor();
}

/** The keys, names and attributes of whom is stored. */
const stored = async (panel: Page) => {
  const { sightings = [] } = await rowsIn(panel, ['sightings']);
  return sightings.map((row) => {
    const { key, subject } = row as { key: string; subject: { name: string; attributes: object } };
    return [key, subject.name, Object.keys(subject.attributes).sort()] as const;
  });
};

const DECK = 'https://deck.example/app/';
const contact = (name: string, fields: string) =>
  `<!doctype html><html lang="en"><title>Deck</title><main><h1>${name}</h1><dl>${fields}</dl></main></html>`;
const anna = contact('Anna Erste', '<dt>Title</dt><dd>Chief Officer</dd><dt>Country</dt><dd>Germany</dd>');
const bert = contact('Bert Zweiter', '<dt>Phone</dt><dd>+49 40 1234</dd>');

test.for([
  ['a route', '#/contacts/1', '#/contacts/2'],
  ['the query', '?id=1', '?id=2'],
  ['nothing in its address', '#first', '#second'],
] as const)(
  'a contact without a title, told by %s from the one shown before, is given none',
  async ([, one, two], { stage }) => {
    const { web, page, panel } = stage;
    web.put(DECK, anna);
    await page.goto(DECK + one);
    await grant(stage, page);
    await openTeaching(stage, 'A person');
    await teach(stage, 'Name', 'Anna Erste');
    await teach(stage, 'Job title', 'Chief Officer');
    await teach(stage, 'Country', 'Germany');
    await panel.getByRole('button', { name: 'Back' }).click();
    await panel.getByText('Chief Officer').first().waitFor();

    await page.evaluate(
      async ([address, html]) => {
        history.pushState({}, '', address);
        await new Promise((resolve) => setTimeout(resolve, 300));
        document.body.replaceWith(new DOMParser().parseFromString(html, 'text/html').body);
      },
      [two, bert] as const,
    );
    await panel.getByRole('heading', { name: 'Bert Zweiter' }).waitFor();
    expect(await panel.getByText('Chief Officer').count()).toBe(0);
    const keyAt = (address: string) => `person:deck.example/app/${/^[#?][/i]/.test(address) ? address : ''}`;
    const rows = await stored(panel);
    expect(rows).toContainEqual([keyAt(two), 'Bert Zweiter', []]);
    if (keyAt(one) !== keyAt(two))
      expect(rows).toContainEqual([keyAt(one), 'Anna Erste', ['country', 'job_title']]);
  },
);

const FOX = 'https://app.pipefox.example/records/';
const firm = (name: string, industry: string) =>
  `<!doctype html><html lang="en"><title>${name} – Pipefox</title><header><a href="/">Pipefox</a></header>
  <main><h1>${name}</h1><dl><dt>Industry</dt><dd>${industry}</dd></dl></main><footer>© 2026 Pipefox Inc</footer></html>`;

test('companies of a CRM that is read as its vendor’s site are each their own, with nothing of the vendor', async ({
  stage,
}) => {
  const { web, page, panel } = stage;
  web.put(`${FOX}4711`, firm('Harbor Pine', 'Logistics'));
  web.put(`${FOX}4712`, firm('Pier Nine', 'Shipbuilding'));
  await page.goto(`${FOX}4711`);
  await read(stage);
  await openTeaching(stage, 'A company');
  await teach(stage, 'Name', 'Harbor Pine');
  await teach(stage, 'Industry', 'Logistics');
  await panel.getByRole('button', { name: 'Back' }).click();
  await panel.getByRole('heading', { name: 'Harbor Pine' }).waitFor();
  await page.goto(`${FOX}4712`);
  await read(stage);
  await panel.getByRole('heading', { name: 'Pier Nine' }).waitFor();
  const records = (await stored(panel)).filter(([, name]) => !name.startsWith('Pipefox'));
  expect(records.sort()).toEqual([
    ['company:app.pipefox.example/records/4711', 'Harbor Pine', ['industry']],
    ['company:app.pipefox.example/records/4712', 'Pier Nine', ['industry']],
  ]);
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
