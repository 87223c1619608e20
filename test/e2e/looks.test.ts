/** The panel and the popup, as a person with any eyes, any theme and a narrow window meets them. */
import { expectGoodLooks } from './harness/axe';
import { openPopup } from './harness/chromium';
import { editIcp, showSection } from './harness/panel';
import { seed } from './harness/seed';
import { test } from './harness/stage';
import { pages } from './harness/world';

const narrow = { width: 320, height: 800 };

test('the panel, before an account is connected', async ({ stage }) => {
  const { panel } = stage;
  await panel.setViewportSize(narrow);
  await showSection(panel, 'Account');
  await expectGoodLooks(panel);
  await panel.getByRole('radio', { name: 'Bullseye Partner', exact: true }).check();
  await panel.getByLabel('API key').waitFor();
  await expectGoodLooks(panel);
});

test('every section of the panel', async ({ connected }) => {
  const { page, panel } = connected;
  await panel.setViewportSize(narrow);
  await expectGoodLooks(panel);
  await page.goto(pages.person);
  await showSection(panel, 'Profile');
  await panel.getByText(/Best ICP/).waitFor();
  await expectGoodLooks(panel);
  await showSection(panel, 'ICPs');
  await panel.getByText('Enterprise Leads').waitFor();
  await expectGoodLooks(panel);
  await editIcp(panel, 'DACH tech leaders');
  await panel.getByText('Who fits').waitFor();
  await expectGoodLooks(panel);
});

test('the figures in the editor', async ({ stage }) => {
  const { panel } = stage;
  await panel.setViewportSize(narrow);
  await seed(panel, 1_000);
  await editIcp(panel, 'Euro leads');
  await panel
    .locator('.figure')
    .getByText(/^Of 1,000 profiles seen: 500 match, 250 not enough/)
    .waitFor();
  await expectGoodLooks(panel);
  await panel.getByRole('button', { name: 'Remove France' }).click();
  await panel.getByText('Against the saved version: 250 no longer a match').click();
  await panel.getByRole('link', { name: 'Person 1', exact: true }).waitFor();
  await expectGoodLooks(panel);
});

test('the popup', async ({ connected }) => {
  const { lens, page } = connected;
  await page.goto(pages.person);
  const popup = await openPopup(lens, page);
  await popup.getByText('Best ICP: DACH tech leaders').waitFor();
  await expectGoodLooks(popup);
});
