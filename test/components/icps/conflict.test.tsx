import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { usePanel } from '../../../components/panel/panel-store';
import type { IcpConfig } from '../../../lib/icp/schema';
import { connectAccount } from '../../../lib/storage/accounts';
import { createConfig, listConfigs } from '../../../lib/storage/configs';
import { db } from '../../../lib/storage/db';
import { condition, freshWorld, icp, show, violations } from '../world';

freshWorld();
beforeEach(() => usePanel.setState({ section: 'icps' }));

const base = icp('Leaders', [condition('job_title', 'in', ['CTO'])], { priority: 1 });
const mine = { ...base, label: 'Leaders here' };
const theirs = { ...base, label: 'Leaders there' };

/** An ICP edited here, with what the account has of it waiting for the rep. */
async function conflicting(there: IcpConfig | null): Promise<void> {
  const account = await connectAccount({
    partner: 'bullseye-partner',
    baseUrl: 'https://api.example.com',
    organizationId: 'o',
    organizationName: 'Northwind',
    key: 'k',
  });
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
  expect(side('Mine')).toEqual([
    'Leaders here  differs',
    'Priority 1',
    'Active',
    'Group 1: all conditions are met',
    'Job title is any of CTO',
  ]);
  expect(side('Theirs')[0]).toBe('Leaders there  differs');
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
  await person.click(screen.getByRole('button', { name: 'Take theirs' }));
  await waitFor(async () => expect(await labels()).toEqual([]));
});
