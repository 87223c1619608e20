import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { usePanel } from '../../../components/panel/panel-store';
import { Health } from '../../../components/health/Health';
import { countHealth } from '../../../lib/storage/health';
import { noteChanged, setView } from '../../../lib/storage/views';
import { browser } from 'wxt/browser';
import { freshWorld, show, violations } from '../world';

freshWorld();

const check = { reader: 'linkedin-person', lacks: [], facts: ['headline'] as const };

test('nothing was looked at yet', async () => {
  const { person } = show(<Health />);
  await person.click(screen.getByText('How well pages are read'));
  expect(await screen.findByText('No page was looked at yet.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Copy report' })).toBeNull();
});

test('each reader’s pages are counted, copied without a time or a name, and forgotten on request', async () => {
  await countHealth(check, Date.UTC(2026, 1, 3, 4, 5));
  await countHealth({ ...check, lacks: ['top-card'], facts: [] }, Date.UTC(2026, 1, 4, 5, 6));
  const { person, container } = show(<Health />);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await person.click(screen.getByText('How well pages are read'));
  await person.click(await screen.findByText(/linkedin-person: 2 pages/));
  expect(screen.getByText('1 with a changed layout')).toBeTruthy();
  expect(screen.getByRole('row', { name: 'lacks top-card 1 of 2' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'headline 1 of 1' })).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  await person.click(screen.getByRole('button', { name: 'Copy report' }));
  const [[text = ''] = []] = written.mock.calls;
  expect(JSON.parse(text)).toMatchObject({
    version: '1.2.3',
    readers: [
      { reader: 'linkedin-person', pages: 2, changed: 1, since: '2026-02-03', changedOn: '2026-02-04' },
    ],
  });
  await person.click(screen.getByRole('button', { name: 'Count anew' }));
  expect(await screen.findByText('No page was looked at yet.')).toBeTruthy();
});

test('what was taught is counted by its pages, and the report does not say where', async () => {
  const reader = 'taught:crm.example.com/companies/*';
  await countHealth({ reader, lacks: ['industry:label'], facts: [] });
  const { person } = show(<Health />);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await person.click(screen.getByText('How well pages are read'));
  await person.click(await screen.findByText(/taught for crm\.example\.com\/companies\/\*: 1 page/));
  expect(screen.getByRole('row', { name: 'lacks industry:label 1 of 1' })).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Copy report' }));
  const [[text = ''] = []] = written.mock.calls;
  expect(text).not.toContain('crm.example.com');
  expect(JSON.parse(text)).toMatchObject({
    readers: [{ reader: 'taught 1', lacks: { 'industry:label': 1 } }],
  });
});

test('a page that changed says so in the panel', async () => {
  const [tab] = await browser.tabs.query({ active: true });
  const url = 'https://www.linkedin.com/in/mara/';
  await setView({ tabId: tab?.id ?? -1, key: null, url });
  await noteChanged(tab?.id ?? -1, url);
  usePanel.setState({ section: 'profile' });
  const { container } = show(<Panel />);
  expect(await screen.findByText('The layout of this page has changed')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});
