import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { usePanel } from '../../../components/panel/panel-store';
import type { IcpConfig } from '../../../lib/icp/schema';
import { createConfig, listConfigs } from '../../../lib/storage/configs';
import { db } from '../../../lib/storage/db';
import { condition, connected, freshWorld, icp, show, violations } from '../world';

freshWorld();
beforeEach(() => usePanel.setState({ section: 'icps' }));

const base = icp('Leaders', [condition('job_title', 'in', ['CTO'])], { priority: 1 });
const mine = { ...base, label: 'Leaders here' };
const theirs = { ...base, label: 'Leaders there' };

/** An ICP edited here, with what the account has of it waiting for the rep. */
async function conflicting(there: IcpConfig | null): Promise<void> {
  const account = await connected();
  const { id } = await createConfig(mine);
  await db.links.put({
    configId: id,
    accountId: account.id,
    remoteKey: 'leaders',
    base,
    conflict: { theirs: there, fields: ['label'] },
  });
}

const labels = async () => (await listConfigs()).map(({ config }) => config.label);

async function compare() {
  const shown = show(<Panel />);
  await shown.person.click(
    await screen.findByRole('button', { name: 'Compare the versions of Leaders here' }),
  );
  return shown;
}

test('both versions are shown in plain words, with what differs marked', async () => {
  await conflicting(theirs);
  const { container } = await compare();
  const side = (name: string) => {
    const section = screen.getByRole('heading', { name }).closest('section');
    return within(section as HTMLElement)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
  };
  expect(side('Mine, on this device')).toEqual([
    'Leaders here  differs',
    'Priority 1',
    'Active',
    'Group 1: all conditions are met',
    'Job title is any of CTO',
  ]);
  expect(side('Theirs, in Northwind (Bullseye Partner)')[0]).toBe('Leaders there  differs');
  expect(await violations(container)).toEqual([]);
});

test.each([
  ['Keep mine', ['Leaders here']],
  ['Take theirs', ['Leaders there']],
  ['Keep both', ['Leaders here (2)', 'Leaders there']],
])('%s', async (choice, expected) => {
  await conflicting(theirs);
  const { person } = await compare();
  await person.click(screen.getByRole('button', { name: choice }));
  expect(await screen.findByText('Settled.')).toBeTruthy();
  await waitFor(async () => expect((await labels()).sort()).toEqual(expected));
  await waitFor(() => expect(screen.queryByText('Compare and choose')).toBeNull());
});

test('what was deleted there can be kept or let go, not both', async () => {
  await conflicting(null);
  const { person } = await compare();
  expect(screen.getByText('Deleted')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Keep both' })).toBeNull();
  await person.click(screen.getByRole('button', { name: 'Delete it here too' }));
  await waitFor(async () => expect(await labels()).toEqual([]));
});

test('what was deleted here and changed there asks too', async () => {
  await conflicting(theirs);
  await db.configs.clear();
  const { person } = show(<Panel />);
  await person.click(await screen.findByRole('button', { name: 'Compare and choose' }));
  expect(screen.getByText(/“Leaders there” was deleted here and changed in Northwind/)).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Bring theirs back here' }));
  await waitFor(async () => expect(await labels()).toEqual(['Leaders there']));
});

test('what was deleted there, and since then here too, asks nothing', async () => {
  await conflicting(null);
  const [row] = await listConfigs();
  const { person } = show(<Panel />);
  expect(await screen.findByText('Compare and choose')).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Delete Leaders here' }));
  await waitFor(async () => expect(await labels()).toEqual([]));
  await waitFor(() => expect(screen.queryByText('Compare and choose')).toBeNull());
  expect(screen.queryByText(/“” was deleted/)).toBeNull();
  await person.click(screen.getByRole('tab', { name: /^Account/ }));
  expect(await screen.findByText('1 edit waiting to be sent')).toBeTruthy();
  expect(screen.queryByText(/conflict to settle/)).toBeNull();
  await person.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('1 conflict to settle')).toBeTruthy();
  expect((await listConfigs())[0]?.config).toEqual(row?.config);
});

test('both are joined by hand: what they have stays in sight, and saving settles it', async () => {
  await conflicting({ ...theirs, priority: 7 });
  const { person, container } = await compare();
  await person.click(screen.getByRole('button', { name: 'Join by hand' }));
  const name = screen.getByLabelText<HTMLInputElement>('Name');
  expect(name.value).toBe('Leaders here');
  expect(screen.getByLabelText<HTMLInputElement>('Priority').value).toBe('7');
  expect(screen.getByText(/^Leaders there/).textContent).toContain('differs');
  expect(await violations(container)).toEqual([]);
  await person.clear(name);
  await person.type(name, 'Leaders everywhere');
  await person.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await labels()).toEqual(['Leaders everywhere']));
  expect(await db.links.toArray()).toMatchObject([{ base: { label: 'Leaders there' } }]);
  expect((await db.links.toArray())[0]?.conflict).toBeUndefined();
  expect(await db.outbox.toArray()).toMatchObject([{ action: 'update' }]);
});

test('values that only one side lists are named, however long the lists', async () => {
  const many = Array.from({ length: 40 }, (_, index) => `Title ${index}`);
  const long = (extra: string) => ({
    ...base,
    rules: icp('', [condition('job_title', 'in', [...many, extra])]).rules,
  });
  const account = await connected();
  const { id } = await createConfig(long('Head of Data'));
  const conflict = { theirs: long('Head of Sales'), fields: ['rules'] };
  await db.links.put({ configId: id, accountId: account.id, remoteKey: 'leaders', base, conflict });
  const { person } = show(<Panel />);
  await person.click(await screen.findByRole('button', { name: 'Compare the versions of Leaders' }));
  expect(screen.getByText(/only here: Head of Data$/)).toBeTruthy();
  expect(screen.getByText(/only here: Head of Sales$/)).toBeTruthy();
});
