import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import '../../lib/no-eval';
import { receive } from '../../lib/messages.schema';
import { companyOn } from '../../lib/reading/sites/company-site';
import { recipesAt } from '../../lib/storage/recipes-at';
import { noteHealth } from './health';
import { openPanel } from './panel';
import { recalculate, RECALCULATE_ALARM, resumeRecalculation, stopRecalculation } from './recalculate';
import { report } from './report';
import { rescore } from './rescore';
import { scheduleSync, syncAndRescore, SYNC_ALARM } from './schedule';
import { forgetTab, forgetTabs, readOpenPages } from './tabs';

/** Message handlers, alarms and the toolbar. Holds no state: the worker may die between any two lines. */
export default defineBackground(() => {
  const self = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  receive('report', self, report);
  receive('makeOut', self, ({ content, url }) => companyOn(content, new URL(url)));
  receive('health', self, noteHealth);
  receive('openPanel', self, (card, tabId) => openPanel(tabId, card));
  receive('recipes', self, (_data, _tabId, url) => recipesAt(url));
  receive('configsChanged', self, rescore);
  receive('syncNow', self, () => syncAndRescore({ byHand: true }));
  receive('recalculate', self, recalculate);
  receive('resumeRecalculation', self, resumeRecalculation);
  receive('stopRecalculation', self, stopRecalculation);

  void scheduleSync();
  void resumeRecalculation();
  browser.runtime.onInstalled.addListener(() => void readOpenPages());
  browser.runtime.onStartup.addListener(() => void forgetTabs());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SYNC_ALARM) void syncAndRescore();
    if (name === RECALCULATE_ALARM) void resumeRecalculation();
  });
  globalThis.addEventListener('online', () => void syncAndRescore({ byHand: true }));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'loading' && tab.url === undefined) void forgetTab(tabId);
  });
});
