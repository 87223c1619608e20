import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { usePanel } from '../../../components/panel/panel-store';
import { useVisits } from '../../../components/visits/visits-store';
import { Visits } from '../../../components/visits/Visits';
import { createConfig } from '../../../lib/storage/configs';
import { db } from '../../../lib/storage/db';
import { keepVisits } from '../../../lib/storage/visits';
import { event, fileOf, visit } from '../../visits/world';
import { condition, freshWorld, icp, person, show, told, view, violations } from '../world';

freshWorld();
beforeEach(() => useVisits.setState(useVisits.getInitialState(), true));

const yesterday = new Date(Date.now() - 86_400_000).toISOString();
const ours = (more: object = {}) => event({ timestamp: yesterday, ...more });
const file = (...lines: (string | object)[]) => new File([fileOf(...lines)], 'events.jsonl');

async function open(language = 'en') {
  const shown = show(<Visits />, language);
  await shown.person.click(shown.container.querySelector('summary')!);
  return shown;
}

const choose = (container: Element, chosen: File) =>
  fireEvent.change(container.querySelector('input[type="file"]')!, { target: { files: [chosen] } });

const drop = (container: Element, ...files: File[]) =>
  fireEvent.drop(container.querySelector('.drop-zone')!, { dataTransfer: { files } });

test('before the first import: what it is for, what is kept, and which clock counts', async () => {
  const { container } = await open();
  expect(container.textContent).toContain('names and e-mail addresses in the file are not');
  expect(container.textContent).toContain("calendar days in UTC, by this device's clock");
  expect(screen.queryByRole('button', { name: 'Delete all visits' })).toBeNull();
  expect(await violations(container)).toEqual([]);
});

test('a file that is dropped is imported; open pages are scored anew', async () => {
  const scored = told('configsChanged');
  const { container } = await open();
  drop(container, file(ours(), ours({ session_id: 'two', visitor: {} })));
  expect((await screen.findByRole('status')).textContent).toContain('2 visits read: 1 company, 1 person.');
  expect(
    await screen.findByText(/Kept are the visits of 1 company and 1 person, last imported on /),
  ).toBeTruthy();
  expect(scored).toHaveBeenCalledTimes(1);
  expect(await violations(container)).toEqual([]);
});

test('the button by keyboard opens the choice of a file', async () => {
  const { container, person } = await open();
  const clicked = vi.spyOn(container.querySelector('input')!, 'click');
  screen.getByRole('button', { name: 'Choose file' }).focus();
  await person.keyboard('{Enter}');
  expect(clicked).toHaveBeenCalledTimes(1);
});

test('bad lines are counted, named with their number and reason, and copied without what stands there', async () => {
  const { container, person } = await open();
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const bad = Array.from({ length: 11 }, (_, index) => `secret ${index}`);
  choose(container, file(ours(), '{"event":"other"}', ...bad));
  expect(await screen.findByText('12 lines could not be used')).toBeTruthy();
  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items[0]).toBe('Line 2: no visitor.identified event');
  expect(items[1]).toBe("Line 3: this isn't JSON");
  expect(items.slice(9)).toEqual(["Line 11: this isn't JSON", 'and 2 more']);
  expect(await violations(container)).toEqual([]);
  await person.click(screen.getByRole('button', { name: 'Copy the list' }));
  const [[text = ''] = []] = copied.mock.calls;
  expect(text.split('\n')).toHaveLength(13);
  expect(text).not.toContain('secret');
  await person.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText('12 lines could not be used')).toBeNull();
});

test('a file without a visit says what it should hold', async () => {
  const { container } = await open();
  choose(container, file('[', '{}'));
  expect((await screen.findByRole('alert')).textContent).toContain('No visit was found in this file.');
});

test('of several files at once none is taken', async () => {
  const { container } = await open();
  drop(container, file(ours()), file(ours()));
  expect(screen.getByText('One file at a time: drop them one after the other.')).toBeTruthy();
  expect(useVisits.getState().state.is).toBe('idle');
});

test('a file dropped beside the zone is not opened in the panel’s place', async () => {
  await open();
  expect(fireEvent.drop(document.body)).toBe(false);
  expect(fireEvent.dragOver(document.body)).toBe(false);
});

describe('while it reads', () => {
  /** A file that is read as far as its first piece, and on when told so. */
  function slowFile() {
    const whole = new Blob([
      fileOf(ours()),
      '\n'.repeat(600_000),
      JSON.stringify(ours({ session_id: 'late' })),
    ]);
    const { promise, resolve } = Promise.withResolvers<void>();
    const slice = (from: number, to: number) => {
      const part = whole.slice(from, to);
      return {
        arrayBuffer: () => (from === 0 ? part.arrayBuffer() : promise.then(() => part.arrayBuffer())),
      };
    };
    return { slow: { size: whole.size, slice } as unknown as File, resolve };
  }

  test('tells how far it is and goes on when the rep looks elsewhere', async () => {
    const { slow, resolve } = slowFile();
    const { container, unmount } = await open();
    choose(container, slow);
    const progress = await screen.findByRole('progressbar', { name: 'Reading visits…' });
    await vi.waitFor(() => expect(progress.getAttribute('value')).toMatch(/^0\.8/));
    expect(container.querySelector('.drop-zone')).toBeNull();
    expect(await violations(container)).toEqual([]);
    unmount();
    resolve();
    await vi.waitFor(() => expect(useVisits.getState().state.is).toBe('done'));
    await open();
    expect(await screen.findByText('2 visits read: 1 company, 1 person.')).toBeTruthy();
  });

  test('can be stopped, and says up to which line what was read is kept', async () => {
    const { slow, resolve } = slowFile();
    const { container, person } = await open();
    choose(container, slow);
    await person.click(await screen.findByRole('button', { name: 'Stop' }));
    resolve();
    expect(await screen.findByText(/Stopped after line 0\. What was read until there is kept/)).toBeTruthy();
    expect(await db.visits.count()).toBe(0);
    expect(await violations(container)).toEqual([]);
  });
});

test('a file that can’t be read to its end says so, in the browser’s words', async () => {
  const { container } = await open();
  const slice = () => ({ arrayBuffer: () => Promise.reject(new Error('The file could not be found.')) });
  choose(container, { size: 9, slice } as unknown as File);
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toMatch(/could not be read to its end.*could not be found/s);
});

test('deleting asks once more', async () => {
  await keepVisits(new Map([['company:harborpine.com', [visit()]]]));
  const scored = told('configsChanged');
  const { container, person } = await open();
  await person.click(await screen.findByRole('button', { name: 'Delete all visits' }));
  const group = screen.getByRole('group', { name: 'Delete all visits?' });
  expect(await violations(container)).toEqual([]);
  await person.click(within(group).getByRole('button', { name: 'Keep them' }));
  expect(await db.visits.count()).toBe(1);
  expect(document.activeElement?.textContent).toBe('Delete all visits');
  await person.click(screen.getByRole('button', { name: 'Delete all visits' }));
  await person.click(screen.getByRole('button', { name: 'Delete all visits' }));
  await vi.waitFor(async () => expect(await db.visits.count()).toBe(0));
  await vi.waitFor(() => expect(scored).toHaveBeenCalledTimes(1));
});

test('what an import came to is told no longer than its visits are kept', async () => {
  const { container, person } = await open();
  choose(container, file(ours()));
  await screen.findByText('1 visit read: 1 company, 1 person.');
  await person.click(await screen.findByRole('button', { name: 'Delete all visits' }));
  await person.click(screen.getByRole('button', { name: 'Delete all visits' }));
  await vi.waitFor(() => expect(screen.queryByText(/1 visit read/)).toBeNull());
  expect(await db.visits.count()).toBe(0);
});

test.each(['de', 'fr', 'es'])('all of it in %s', async (language) => {
  const { container } = await open(language);
  choose(container, file(ours(), 'x'));
  await vi.waitFor(() => expect(container.querySelectorAll('li')).toHaveLength(1));
  expect(container.textContent).not.toMatch(/visits\.|\{|Website visits/);
});

test('a profile’s facts show what its visits say, and from which import', async () => {
  const address = 'https://www.linkedin.com/in/dana-example';
  const pages = Array.from({ length: 8 }, (_, index) => `/page-${index}`);
  const dana = person('Dana Example', { linkedin_url: address });
  await createConfig(icp('Recent', [condition('last_seen_days', 'lte', 3)]));
  const at = Date.now() - 86_400_000;
  await keepVisits(new Map([[`person:${address}`, [visit({ at, pages, views: 8 })]]]), Date.UTC(2026, 2, 10));
  await view(dana);
  usePanel.setState({ section: 'profile' });
  const { container, person: rep } = show(<Panel />);
  await rep.click(await screen.findByText('What was read on this page'));
  const day = new Date(at).toISOString().slice(0, 10);
  const fact = (await screen.findByText('Days since last visit', { selector: 'dt' })).closest('div');
  expect(fact?.textContent).toContain(`${day} (from visits imported on Mar 10, 2026)`);
  expect(fact?.textContent).toContain('→ 1');
  expect(screen.getAllByText('and 3 more')).toHaveLength(2);
  expect(screen.getByRole('region', { name: 'Best ICP: Recent' }).textContent).toContain('100');
  await db.visits.clear();
  await vi.waitFor(() => expect(container.textContent).not.toContain('from visits imported'));
});
