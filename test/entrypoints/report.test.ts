import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { report } from '../../entrypoints/background/report';
import { rescore } from '../../entrypoints/background/rescore';
import type { Report } from '../../lib/messages';
import type { RawSubject } from '../../lib/reading/types';
import { createConfig, saveConfig } from '../../lib/storage/configs';
import { db } from '../../lib/storage/db';
import { chooseCard, getView } from '../../lib/storage/views';
import { condition, icp } from '../components/world';

const TAB = 7;
const url = 'https://www.linkedin.com/search/results/people/';
const setTitle = vi.fn();
const setText = vi.fn();
const sent = vi.fn(
  (_tabId: number, _message: object, _options: unknown, answer: (response: object) => void) => answer({}),
);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  await Promise.all(db.tables.map((table) => table.clear()));
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(setText as never);
  vi.spyOn(fakeBrowser.action, 'setTitle').mockImplementation(setTitle as never);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ name: 'ICP Lens' } as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sent as never);
});

function card(slug: string, location: string): RawSubject {
  const fact = (text: string) => [{ text, source: 'row' }];
  const linkedin_url = fact(`https://www.linkedin.com/in/${slug}/`);
  return { kind: 'person', name: slug, facts: { linkedin_url, location: fact(location) } };
}

const list = (cards: RawSubject[], kept: string[] = []): Report => ({
  page: 'list',
  subject: null,
  cards,
  kept,
  url,
});
const keyOf = (slug: string) => `person:https://www.linkedin.com/in/${slug}`;
const germans = icp('Germans', [condition('country', 'in', ['DE'])]);

describe('a list', () => {
  test('is answered card by card, counted in the toolbar, and shown as a list', async () => {
    await createConfig(germans);
    const { badge, cards } = await report(
      list([card('ada', 'Hamburg, Germany'), card('bob', 'Lyon, France')]),
      TAB,
    );
    expect(badge).toBeNull();
    expect(cards.map(({ key, badge }) => [key, badge?.match])).toEqual([
      [keyOf('ada'), 'yes'],
      [keyOf('bob'), 'no'],
    ]);
    expect(setText).toHaveBeenLastCalledWith({ tabId: TAB, text: '1' });
    expect(setTitle).toHaveBeenLastCalledWith({ tabId: TAB, title: '1 of 2 on this page matches' });
    expect(await getView(TAB)).toMatchObject({ key: null, cards: [keyOf('ada'), keyOf('bob')], url });
  });

  test('that grows is answered for the new cards alone, and counted whole', async () => {
    await createConfig(germans);
    await report(list([card('ada', 'Hamburg, Germany')]), TAB);
    const { cards } = await report(list([card('cleo', 'Berlin, Germany')], [keyOf('ada')]), TAB);
    expect(cards.map(({ key }) => key)).toEqual([keyOf('cleo')]);
    expect(setText).toHaveBeenLastCalledWith({ tabId: TAB, text: '2' });
    await chooseCard(TAB, keyOf('ada'));
    await report(list([], [keyOf('cleo')]), TAB);
    expect(setText).toHaveBeenLastCalledWith({ tabId: TAB, text: '1' });
    expect(await getView(TAB)).toMatchObject({ cards: [keyOf('cleo')], chosen: null });
  });

  test('a card that leads nowhere has no verdict, and is nobody’s', async () => {
    await createConfig(germans);
    const nowhere: RawSubject = { kind: 'person', name: 'Somebody', facts: {} };
    const { cards } = await report(list([nowhere, card('ada', 'Hamburg, Germany')]), TAB);
    expect(cards.map(({ key, badge }) => [key, badge?.match])).toEqual([
      [null, undefined],
      [keyOf('ada'), 'yes'],
    ]);
    expect(await db.sightings.count()).toBe(1);
  });

  test('a card whose name says nothing has no verdict, and is not remembered', async () => {
    await createConfig(germans);
    const unnamed = ['TBD', 'k. A.'].map((name, row) => ({
      ...card(`row-${row}`, 'Hamburg, Germany'),
      name,
    }));
    const { cards } = await report(list([...unnamed, card('ada', 'Hamburg, Germany')]), TAB);
    expect(cards.map(({ key }) => key)).toEqual([null, null, keyOf('ada')]);
    expect(await db.sightings.count()).toBe(1);
  });

  test('without an active ICP nothing is drawn', async () => {
    const { cards } = await report(list([card('ada', 'Hamburg, Germany')]), TAB);
    expect(cards).toEqual([{ key: keyOf('ada'), badge: null }]);
    expect(setText).toHaveBeenLastCalledWith({ tabId: TAB, text: '' });
  });

  test('is scored again as a whole when an ICP is edited', async () => {
    const { id } = await createConfig(germans);
    await report(list([card('ada', 'Hamburg, Germany'), card('bob', 'Lyon, France')]), TAB);
    await saveConfig(id, icp('French', [condition('country', 'in', ['FR'])]));
    await rescore();
    const [tabId, message] = sent.mock.lastCall as unknown as [number, { type: string; data: Report }];
    expect([tabId, message.type, message.data.url]).toEqual([TAB, 'draw', url]);
    expect(message.data.cards).toMatchObject([
      { key: keyOf('ada'), badge: { match: 'no' } },
      { key: keyOf('bob'), badge: { match: 'yes' } },
    ]);
  });
});

test('a page about nobody is noted as one, and clears the toolbar', async () => {
  expect(await report({ ...list([]), page: 'none' }, TAB)).toEqual({ badge: null, cards: [] });
  expect(setText).toHaveBeenLastCalledWith({ tabId: TAB, text: '' });
  expect(await getView(TAB)).toMatchObject({ key: null, cards: [] });
});
