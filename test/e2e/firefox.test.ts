/** Reading, badge, sidebar and counts in Firefox, with an account connected as the rep does it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demo } from '../sandbox';
import { extensionUrl, launchFirefox, type Firefox } from './harness/firefox';
import { pages, startWorld, type World } from './harness/world';

let world: World;
let firefox: Firefox;
beforeAll(async () => {
  world = await startWorld();
  firefox = await launchFirefox(world.web.ports);
});
afterAll(async () => {
  await firefox.close();
  await world.close();
});

test('an account is connected, the page is scored, and the sidebar says why', async () => {
  const panel = await firefox.openTab(extensionUrl('sidepanel.html'));
  await panel.press('[role=tab]', 'Account');
  await panel.press('strong', 'Bullseye Partner');
  await panel.press('input', 'API key');
  await panel.type(demo.keys.write);
  await panel.press('button', 'Check key');
  await panel.press('label', demo.organization.name);
  await panel.press('button', 'Connect');
  await expect.poll(() => panel.evaluate('document.body.innerText')).toContain('Last synced');

  const page = await firefox.openTab(pages.person);
  await expect
    .poll(() => page.readBadges())
    .toMatchObject([{ verdict: 'Match', icp: 'DACH tech leaders', tier: 'A' }]);

  const popup = await firefox.openTab(extensionUrl('popup.html'));
  await popup.press('button', 'Open side panel');
  const sidebar = `browser.extension.getViews({ type: 'sidebar' }).map((view) => view.document.body.innerText)`;
  await expect
    .poll(() => panel.evaluate(sidebar))
    .toEqual([expect.stringContaining('Best ICP: DACH tech leaders')]);

  await panel.press('[role=tab]', 'ICPs');
  await expect
    .poll(() => panel.evaluate('document.body.innerText'))
    .toContain('1 of 1 profiles seen matches');
});

test('the words that were read are shown on the page', async () => {
  const panel = await firefox.openTab(extensionUrl('sidepanel.html'));
  const page = await firefox.openTab(pages.person);
  await expect.poll(() => page.readBadges()).toMatchObject([{ verdict: 'Match' }]);
  const press = `(() => {
    const [sidebar] = browser.extension.getViews({ type: 'sidebar' });
    sidebar.document.querySelector('[role=tab]').click();
    const [button] = sidebar.document.querySelectorAll('.ledger .words');
    button?.click();
    return button?.getAttribute('aria-label');
  })()`;
  await expect
    .poll(() => panel.evaluate(press), { interval: 1_000 })
    .toBe('Show on page: “Chief Technology Officer”');
  await expect
    .poll(() => page.evaluate(`[...(CSS.highlights.get('icp-lens-words') ?? [])].map(String)`))
    .toEqual(['Chief Technology Officer']);
});
