/** The words that a value was read from, shown on the page: where they stand, and nowhere else. */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { expectGoodLooks } from './harness/axe';
import { openPopup } from './harness/chromium';
import { showSection } from './harness/panel';
import { test } from './harness/stage';
import { pages } from './harness/world';

const pictures = process.env.PICTURES;

async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png` });
}

/** The words highlighted on a page, and whether they are in view. */
function highlighted(page: Page): Promise<{ words: string; isInView: boolean }> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('icp-lens-words') ?? [])] as Range[];
    const isInView = ranges.every((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    return { words: ranges.map((range) => range.toString()).join(''), isInView };
  });
}

/** Presses the button with these words in the panel's ledger or facts. */
const press = (panel: Page, words: string) =>
  panel
    .getByRole('button', { name: `Show on page: “${words}”` })
    .first()
    .click();

test('a title is shown where it is listed as a job, and the page stays as it is', async ({ connected }) => {
  const { page, panel } = connected;
  await page.setViewportSize({ width: 1100, height: 520 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(pages.person);
  await panel.setViewportSize({ width: 320, height: 900 });
  await showSection(panel, 'Profile');
  await panel.getByText(/Best ICP/).waitFor();
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await press(panel, 'Chief Technology Officer');
  await expect.poll(() => highlighted(page)).toEqual({ words: 'Chief Technology Officer', isInView: true });
  await panel.getByText('Highlighted on the page.').waitFor({ state: 'attached' });
  const section = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('icp-lens-words') ?? [])] as Range[];
    return range?.startContainer.parentElement?.closest('section')?.getAttribute('componentkey');
  });
  expect(section).toContain('ExperienceTopLevelSection');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await picture(page, 'shown');
  await panel.getByText('What was read').click();
  await expectGoodLooks(panel);
  await picture(panel, 'panel-dark');
  await panel.emulateMedia({ colorScheme: 'light' });
  await picture(panel, 'panel-light');
  await expect.poll(() => highlighted(page)).toMatchObject({ words: '' });
});

test('words that the page no longer has are said to be gone, and nothing is highlighted', async ({
  connected,
}) => {
  const { page, panel } = connected;
  await page.goto(pages.person);
  await showSection(panel, 'Profile');
  const button = panel.getByRole('button', { name: /^Show on page: “Chief Technology Officer”/ }).first();
  await button.waitFor();
  await page.evaluate(() => {
    document.querySelector('[componentkey$="ExperienceTopLevelSection"]')?.remove();
  });
  await button.press('Enter');
  await panel.getByText('These words aren’t on the page that is open now.').waitFor();
  expect(await highlighted(page)).toMatchObject({ words: '' });
});

test('in a CRM: words in a text are highlighted, a field that holds them is framed', async ({ stage }) => {
  const { page, panel, lens, web } = stage;
  const { url, html } = fixturePage('crm-dynamics-contact');
  web.put(url.href, html);
  await page.goto(url.href);
  const popup = await openPopup(lens, page);
  await showSection(panel, 'Profile');
  await panel.getByRole('heading', { name: 'Mara Lindqvist' }).waitFor();
  await popup.close();
  await panel.getByText('What was read on this page').click();
  await press(panel, 'Fjordline Analytics');
  await expect.poll(() => highlighted(page)).toEqual({ words: 'Fjordline Analytics', isInView: true });
  await press(panel, 'Hamburg');
  const framed = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .map(({ effect }) => ((effect as KeyframeEffect).target as HTMLInputElement).value),
    );
  await expect.poll(framed).toEqual(['Hamburg']);
  expect(await highlighted(page)).toMatchObject({ words: '' });
  await picture(page, 'field');
});
