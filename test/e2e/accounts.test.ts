/**
 * Several accounts in a narrow panel: connecting, what is left out, conflicts, figures, log; each looked at by axe, light
 * and dark. With PICTURES=DIR every step is pictured there, in the language of LANGUAGE.
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { translator } from '../../lib/i18n/translator';
import type { PartnerId } from '../../lib/icp/vocabulary';
import { demo } from '../sandbox';
import { orgDemo } from '../sandbox/bullseye-org/demo';
import { lanceDemo } from '../sandbox/lance/demo';
import { surfeDemo } from '../sandbox/surfe/demo';
import { expectGoodLooks } from './harness/axe';
import { launchChromium, openSidePanel } from './harness/chromium';
import { API_HOST } from './harness/web';
import { startWorld } from './harness/world';

/** What is called of the extension's own interface, inside its pages. */
declare const chrome: { readonly i18n: { getUILanguage: () => string } };

const t = translator(process.env.LANGUAGE ?? 'en');
const folder = process.env.PICTURES;

/** A browser and the side panel in it, which is told the language: not every Chromium comes with more than English. */
async function staged() {
  const world = await startWorld();
  const lens = await launchChromium(world.web.ports);
  onTestFinished(async () => {
    await lens.close();
    await world.close();
  });
  await lens.context.addInitScript((language) => {
    if (location.protocol === 'chrome-extension:') chrome.i18n.getUILanguage = () => language;
  }, t.locale);
  return { sandbox: world.sandbox, panel: await openSidePanel(lens) };
}

/** Holds a screen against axe and, where pictures are wanted, keeps one of each scheme. */
async function look(panel: Page, name: string): Promise<void> {
  const dismiss = panel.getByRole('button', { name: t('panel.dismiss') });
  while ((await dismiss.count()) > 0) await dismiss.first().click();
  await expectGoodLooks(panel);
  for (const colorScheme of folder === undefined ? [] : (['light', 'dark'] as const)) {
    await panel.emulateMedia({ colorScheme });
    await panel.screenshot({ path: join(folder ?? '', `${name}-${colorScheme}.png`), fullPage: true });
  }
}

const press = (panel: Page, name: string) => panel.getByRole('button', { name }).first().click();
const show = (panel: Page, section: 'icps' | 'account') =>
  panel.getByRole('tab', { name: t(`panel.${section}`) }).click();
const choosePartner = (panel: Page, partner: PartnerId) =>
  panel.getByRole('radio', { name: t(`partner.${partner}.name`), exact: true }).check();
interface Entered {
  readonly partner: PartnerId;
  readonly key: string;
  readonly organization?: string;
  readonly address?: string;
  readonly user?: string;
}

async function connect(panel: Page, { partner, key, organization, address, user }: Entered): Promise<void> {
  await choosePartner(panel, partner);
  await panel.getByLabel(t('account.key')).fill(key);
  if (address !== undefined) {
    await panel.getByText(t('account.advanced')).click();
    await panel.getByLabel(t('account.baseUrl')).fill(address);
  }
  if (user !== undefined) await panel.getByLabel(t('account.externalUser')).fill(user);
  if (organization !== undefined) {
    await press(panel, t('account.check'));
    await panel.getByRole('radio', { name: organization }).check();
    await look(panel, `organization-${partner}`);
  }
  await panel.getByRole('button', { name: t('account.connectButton'), exact: true }).click();
  await panel.getByRole('tab', { name: t('panel.account') }).waitFor();
}

test('accounts of several partners, as the rep meets them', { timeout: 180_000 }, async () => {
  const { panel, sandbox } = await staged();
  await panel.setViewportSize({ width: 320, height: 800 });
  await show(panel, 'account');
  await look(panel, 'connect');
  for (const partner of ['bullseye-partner', 'bullseye-org', 'surfe', 'lance'] as const) {
    await choosePartner(panel, partner);
    await look(panel, `connect-${partner}`);
  }

  const { name: organization } = demo.organization;
  await connect(panel, { partner: 'bullseye-partner', key: demo.keys.write, organization });
  await press(panel, t('account.connectAnother'));
  await connect(panel, { partner: 'bullseye-org', key: orgDemo.keys.write, organization });
  await press(panel, t('account.connectAnother'));
  const { name: other } = demo.otherOrganization;
  await connect(panel, { partner: 'bullseye-partner', key: demo.keys.read, organization: other });
  await panel.getByText(t('account.readOnlyHint')).waitFor();
  await press(panel, t('account.connectAnother'));
  await connect(panel, {
    partner: 'lance',
    key: lanceDemo.keys.member,
    address: `https://${API_HOST}/api/v1`,
  });
  await press(panel, t('account.connectAnother'));
  await connect(panel, {
    partner: 'surfe',
    key: surfeDemo.keys.main,
    user: 'dana',
    address: `https://${API_HOST}`,
  });
  await expect.poll(() => panel.getByText(t('account.lastSync', { time: '' }).trim()).count()).toBe(5);
  await look(panel, 'accounts');

  await show(panel, 'icps');
  await panel.getByText('DACH tech leaders').waitFor();
  await look(panel, 'icps');
  await press(panel, t('places.openLabel', { label: 'DACH tech leaders' }));
  const withoutThese = t('publish.withoutLabel', {
    account: t('account.named', { organization: 'dana', partner: t('partner.surfe.name') }),
  });
  await panel.getByRole('button', { name: withoutThese }).waitFor();
  await look(panel, 'losses');
  await press(panel, withoutThese);
  await panel.getByText(t('publish.agreed')).waitFor();
  await look(panel, 'losses-agreed');
  await press(panel, t('editor.back'));
  await press(panel, t('places.openLabel', { label: 'Northern platform teams' }));
  await press(panel, t('scoreAnew.button'));
  await panel.getByText(t('scoreAnew.taken')).waitFor();
  await look(panel, 'score-anew');
  await press(panel, t('editor.back'));

  await press(panel, t('icps.editLabel', { label: 'Enterprise Leads' }));
  await panel.getByLabel(t('editor.label'), { exact: true }).fill('Enterprise leads of the north');
  sandbox.icpConfigs.update(demo.organization.id, 'enterprise-leads', { label: 'Enterprise, worldwide' });
  await press(panel, t('editor.save'));
  await press(panel, t('conflict.showLabel', { label: 'Enterprise leads of the north' }));
  await panel.getByRole('button', { name: t('conflict.keepBoth') }).waitFor();
  await look(panel, 'conflict');
  await press(panel, t('conflict.edit'));
  await look(panel, 'conflict-edit');
  await press(panel, t('editor.save'));

  await show(panel, 'account');
  await panel.getByText(t('stats.title')).first().click();
  await press(panel, t('stats.fetch'));
  await panel.getByRole('rowheader').first().waitFor();
  await panel.getByText(t('account.log')).click();
  await panel.getByRole('button', { name: t('account.logExport') }).waitFor();
  await look(panel, 'stats-log');

  await panel.getByText(t('recommendations.title'), { exact: true }).click();
  await press(panel, t('recommendations.fetch'));
  await panel.getByText(t('verdict.note')).waitFor();
  await look(panel, 'recommendations');
});
