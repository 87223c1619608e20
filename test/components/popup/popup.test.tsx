import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../../components/popup/Popup';
import { scripts } from '../../../lib/page/scripts';
import { createConfig } from '../../../lib/storage/configs';
import { db } from '../../../lib/storage/db';
import {
  condition,
  connected,
  freshWorld,
  icp,
  person,
  show,
  told,
  unsent,
  view,
  violations,
} from '../world';

freshWorld();

const readable = () => vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue(undefined);
beforeEach(() => void readable());

const dana = person('Dana Example', { job_title: 'CTO', country: 'Germany' });

test('the verdict of this tab and its main reasons', async () => {
  await createConfig(
    icp('Leaders', [condition('job_title', 'in', ['CTO']), condition('country', 'in', ['US'])]),
  );
  await view(dana);
  const { container } = show(<Popup />);
  expect(await screen.findByRole('heading', { name: 'Dana Example' })).toBeTruthy();
  expect(screen.getByText('No match')).toBeTruthy();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'MetJob title is any of CTO',
    'Not metCountry is any of United States',
  ]);
  expect(screen.getByText('No account connected')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test('of a company, that an ICP about people can’t be settled by it', async () => {
  await createConfig(icp('Leaders', [condition('job_title', 'in', ['CTO'])]));
  await view({ ...person('Fjordline', {}), kind: 'company' });
  show(<Popup />);
  expect(await screen.findByText(/^This ICP is about people/)).toBeTruthy();
});

test('the press puts the reader into this tab, whatever site it is', async () => {
  const inject = readable();
  show(<Popup />);
  expect(await screen.findByText('Reading this page…')).toBeTruthy();
  const [tab] = await fakeBrowser.tabs.query({ active: true, currentWindow: true });
  const files = [scripts.granted];
  await waitFor(() => expect(inject).toHaveBeenCalledWith({ target: { tabId: tab?.id }, files }));
  await createConfig(icp('Leaders', [condition('job_title', 'in', ['CTO'])]));
  await view(dana);
  expect(await screen.findByText('Match')).toBeTruthy();
});

test('a LinkedIn page reads itself; the page of another site is read at each press', async () => {
  const inject = readable();
  await createConfig(icp('Leaders', [condition('job_title', 'in', ['CTO'])]));
  await view(dana);
  const { unmount } = show(<Popup />);
  expect(await screen.findByText('Match')).toBeTruthy();
  expect(inject).not.toHaveBeenCalled();
  unmount();
  await view(dana, 'https://northwind.example/');
  show(<Popup />);
  await waitFor(() => expect(inject).toHaveBeenCalledOnce());
});

test('a page that can’t be read says so', async () => {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(
    new Error('Cannot access chrome:// pages'),
  );
  const { container } = show(<Popup />);
  expect(await screen.findByText("This page can't be read")).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test('a page about nobody says what to do', async () => {
  await view(null);
  show(<Popup />);
  expect(await screen.findByText('Nobody to score on this page')).toBeTruthy();
});

test('without an active ICP it says so', async () => {
  await view(dana);
  show(<Popup />);
  expect(await screen.findByText('No active ICP to score against')).toBeTruthy();
});

test('opens the side panel of this window', async () => {
  const open = vi.fn().mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.sidePanel, 'open').mockImplementation(open);
  vi.spyOn(window, 'close').mockReturnValue(undefined);
  const { person: rep } = show(<Popup />);
  await rep.click(await screen.findByRole('button', { name: 'Open side panel' }));
  expect(open).toHaveBeenCalledWith({ windowId: expect.any(Number) as number });
});

test.each(['invalid', 'losses'])(
  'an ICP that stays unsent until it is edited (%s) needs attention',
  async (kind) => {
    await unsent('Leaders', kind, 'why');
    show(<Popup />);
    expect(await screen.findByText('Sync needs attention')).toBeTruthy();
  },
);

test('an ICP that is sent again by itself does not', async () => {
  await unsent('Leaders', 'network', 'no connection');
  show(<Popup />);
  expect(await screen.findByText('1 edit waiting')).toBeTruthy();
  expect(screen.queryByText('Sync needs attention')).toBeNull();
});

test('back online, a connected account is synced, and without one nobody is bothered', async () => {
  const syncNow = told('syncNow');
  const accountsRead = vi.spyOn(db.accounts, 'toArray');
  show(<Popup />);
  await screen.findByText('No account connected');
  accountsRead.mockClear();
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(accountsRead).toHaveBeenCalled());
  await connected();
  expect(syncNow).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(syncNow).toHaveBeenCalledOnce());
});
