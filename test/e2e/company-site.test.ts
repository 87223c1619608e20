/** A company's own site: taken from the page on a press of the button, made out in the background. */
import { expect } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { killServiceWorker, openPopup } from './harness/chromium';
import { showSection } from './harness/panel';
import { test } from './harness/stage';

test('is read once the button is pressed, and again when its words change, though the worker died', async ({
  stage,
}) => {
  const { page, panel, lens, web } = stage;
  const { html } = fixturePage('company-site-footer');
  const url = 'https://www.gethelpnow.example/';
  web.put(url, html);
  await page.goto(url);
  await showSection(panel, 'Profile');
  const popup = await openPopup(lens, page);
  await panel.getByRole('heading', { name: 'The Otter & Heron Law Firm, LLC' }).waitFor();
  await popup.close();
  await panel.getByText('What was read on this page').click();
  await panel.getByText('Bend').first().waitFor();

  await killServiceWorker(lens);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('strong, .footer p'))
      element.textContent = element.textContent.replace('Bend, OR 97701', ' Salem, OR 97301');
  });
  await panel.getByText('Salem').first().waitFor();
  await expect.poll(() => panel.getByText('Bend').count()).toBe(0);
});
