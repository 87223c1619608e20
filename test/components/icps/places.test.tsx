import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { usePanel } from '../../../components/panel/panel-store';
import { partners } from '../../../lib/partners/registry';
import { connectAccount, type NewAccount } from '../../../lib/storage/accounts';
import { createConfig, getConfig } from '../../../lib/storage/configs';
import { agree } from '../../../lib/storage/consents';
import { db } from '../../../lib/storage/db';
import { HELD, READ_ONLY } from '../../../lib/storage/outbox';
import { lossKeys } from '../../../lib/sync/loss-keys';
import { servingOrg } from '../../partners/serving';
import { orgDemo } from '../../sandbox/bullseye-org/demo';
import { condition, connected, freshWorld, icp, show, told, unsent, violations } from '../world';

freshWorld();
beforeEach(() => usePanel.setState({ section: 'icps' }));

const leaders = icp('Leaders', [condition('job_title', 'in', ['CTO'])]);
/** Nothing but Surfe and Lance can be asked for a seniority. */
const seniors = icp('Seniors', [
  condition('job_title', 'in', ['CTO']),
  condition('seniority', 'equals', 'C-Level'),
]);

const account = (more: Partial<NewAccount> = {}) =>
  connectAccount({
    partner: 'lance',
    baseUrl: 'https://lance.example.com',
    organizationId: '',
    organizationName: 'Dana Example',
    key: 'secret-key',
    ...more,
  });

async function openPlaces(label: string) {
  const shown = show(<Panel />);
  await shown.person.click(await screen.findByRole('button', { name: `Accounts of ${label}` }));
  return shown;
}

describe('sending', () => {
  test('shows what would be left out before anything is sent, and sends it only without that', async () => {
    const { id } = await createConfig(seniors, []);
    const { id: accountId } = await account({ partner: 'bullseye-partner', organizationName: 'Northwind' });
    const { person, container } = await openPlaces('Seniors');
    expect(await screen.findByText(/Northwind \(Bullseye Partner\) can't hold all of this ICP/)).toBeTruthy();
    expect(screen.getByText(/^Seniority is C-Level: this condition type does not exist there/)).toBeTruthy();
    expect(await db.outbox.toArray()).toEqual([]);
    expect(await violations(container)).toEqual([]);
    await person.click(
      screen.getByRole('button', { name: 'Send without these to Northwind (Bullseye Partner)' }),
    );
    await waitFor(async () =>
      expect(await db.outbox.toArray()).toMatchObject([{ configId: id, accountId, action: 'create' }]),
    );
    expect((await db.consents.get([id, accountId]))?.losses).toHaveLength(1);
    expect(await screen.findByText('Left out there, as you agreed:')).toBeTruthy();
  });

  test('what is held back asks in the list, and may stay on this device', async () => {
    const { id: accountId } = await connected();
    const { id } = await createConfig(seniors);
    await db.outbox.update([id, accountId], { lastError: { kind: HELD, message: '', at: 1 } });
    const { person } = show(<Panel />);
    expect(await screen.findByText(/Not sent: waits for your decision/)).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Decide what is sent of Seniors' }));
    await person.click(await screen.findByRole('button', { name: /^Keep on this device, not in Northwind/ }));
    await waitFor(async () => expect(await db.outbox.toArray()).toEqual([]));
    expect(await getConfig(id)).toBeTruthy();
    expect(await screen.findByText('Not in this account')).toBeTruthy();
  });

  test('takes the place of the one that an account has, which stays here; also where it has waited for that', async () => {
    const surfe = await account({ partner: 'surfe', organizationName: 'Dana' });
    const other = await createConfig(icp('Other', [condition('job_title', 'in', ['VP'])]), []);
    const base = other.config;
    await db.links.put({ configId: other.id, accountId: surfe.id, remoteKey: 'icp', base });
    const { id } = await createConfig(leaders, [surfe.id]);
    const lastError = { kind: 'occupied', message: '', at: 1 };
    await db.outbox.update([id, surfe.id], { lastError, sent: base });
    const { person } = await openPlaces('Leaders');
    expect(await screen.findByText(/holds one ICP: “Other”. This one takes its place/)).toBeTruthy();
    expect(screen.getByText('Stays on this device only: the name.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Keep on this device/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Unlink from Dana (Surfe)' })).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Send without these to Dana (Surfe)' }));
    await waitFor(async () =>
      expect(await db.links.toArray()).toMatchObject([{ configId: id, accountId: surfe.id }]),
    );
    expect(await db.outbox.toArray()).toMatchObject([{ configId: id, action: 'update' }]);
    expect(await getConfig(other.id)).toBeTruthy();
  });

  test('takes the place also of what can’t be read here', async () => {
    const surfe = await account({ partner: 'surfe', organizationName: 'Dana' });
    const other = await createConfig(icp('Other', [condition('job_title', 'in', ['VP'])]), []);
    const base = other.config;
    await db.links.put({ configId: other.id, accountId: surfe.id, remoteKey: 'icp', base });
    await db.configs.update(other.id, { config: {} as never });
    const { id } = await createConfig(leaders, []);
    const { person } = await openPlaces('Leaders');
    expect(await screen.findByText(/holds one ICP: the one that stands there now is replaced/)).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Send without these to Dana (Surfe)' }));
    expect(await screen.findByText('Leaders goes to Dana (Surfe).')).toBeTruthy();
    expect(await db.links.toArray()).toMatchObject([{ configId: id, accountId: surfe.id }]);
  });

  test('says so where it came to nothing', async () => {
    const { id } = await account();
    await createConfig(leaders, []);
    const { person } = await openPlaces('Leaders');
    const send = await screen.findByRole('button', { name: /^Send/ });
    const rows = vi.spyOn(db.accounts, 'get').mockImplementation((async () => ({
      ...(await db.accounts.toArray())[0]!,
      access: 'read',
    })) as never);
    await person.click(send);
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryByText(/goes to/)).toBeNull();
    rows.mockRestore();
    expect(await db.outbox.where({ accountId: id }).toArray()).toEqual([]);
  });

  test('is not offered where the key may only read', async () => {
    await createConfig(leaders, []);
    await account({ access: 'read' });
    await openPlaces('Leaders');
    expect(await screen.findByText('Nothing can be sent there: its key can only read.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull();
  });
});

test('only what was agreed to is told as agreed to; what came since is asked, though nothing would be sent', async () => {
  const { id: accountId } = await account({ partner: 'bullseye-partner', organizationName: 'Northwind' });
  const { id: configId } = await createConfig(seniors, []);
  await db.links.put({ configId, accountId, remoteKey: 'seniors', base: seniors });
  const losses = partners['bullseye-partner']?.losses(seniors) ?? [];
  await agree(configId, accountId, lossKeys(losses, seniors));
  const { person } = await openPlaces('Seniors');
  expect(await screen.findByText('Left out there, as you agreed:')).toBeTruthy();
  expect(screen.getByText(/^Seniority is C-Level/)).toBeTruthy();

  const department = condition('department', 'equals', 'Sales');
  await db.configs.update(configId, {
    config: icp('Seniors', [...seniors.rules.groups[0]!.conditions, department]),
  });
  expect(await screen.findByText('Not sent: waits for your decision')).toBeTruthy();
  expect(await screen.findByText(/^Department is Sales/)).toBeTruthy();
  expect(screen.queryByText(/^Seniority is C-Level/)).toBeNull();
  await person.click(screen.getByRole('button', { name: /^Send without these/ }));
  expect(await screen.findByText('Synced')).toBeTruthy();
});

test('what failed is sent again at the rep’s word', async () => {
  const syncNow = told('syncNow');
  await unsent('Leaders', 'not_found', 'ICP config not found');
  const { person, container } = await openPlaces('Leaders');
  expect(await screen.findByText('ICP config not found')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  await person.click(screen.getByRole('button', { name: /^Try again: send Leaders to Northwind/ }));
  expect(await screen.findByText('Waiting to be sent')).toBeTruthy();
  await waitFor(() => expect(syncNow).toHaveBeenCalled());
});

test('what was agreed to offline waits, and asks no more', async () => {
  const { id: accountId } = await connected();
  const { id } = await createConfig(seniors);
  await db.outbox.update([id, accountId], { lastError: { kind: HELD, message: '', at: 1 } });
  const { person } = await openPlaces('Seniors');
  await person.click(await screen.findByRole('button', { name: /^Send without these/ }));
  expect(await screen.findByText('Waiting to be sent')).toBeTruthy();
  expect(screen.getByText('Left out there, as you agreed:')).toBeTruthy();
});

test('the account is asked to score everybody anew, and its end is said to be unknown', async () => {
  const { baseUrl } = await servingOrg();
  const { id: accountId } = await account({
    partner: 'bullseye-org',
    baseUrl,
    organizationId: orgDemo.organization.id,
    key: orgDemo.keys.write,
  });
  const { id: configId } = await createConfig(leaders, []);
  await db.links.put({ configId, accountId, remoteKey: 'northern-platform-teams', base: leaders });
  const { person, container } = await openPlaces('Leaders');
  await person.click(
    await screen.findByRole('button', { name: 'Have the account score everybody anew against Leaders' }),
  );
  expect(
    await screen.findByText(/^The account has taken the order.*can't be seen from here\.$/),
  ).toBeTruthy();
  expect(await violations(container)).toEqual([]);
});

test('is unlinked and stays in both places', async () => {
  const { id: accountId } = await connected();
  const { id: configId } = await createConfig(leaders);
  await db.outbox.clear();
  await db.links.put({ configId, accountId, remoteKey: 'leaders', base: leaders });
  const { person, container } = await openPlaces('Leaders');
  expect(await screen.findByText('Synced')).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  await person.click(screen.getByRole('button', { name: 'Unlink from Northwind (Bullseye Partner)' }));
  expect(await screen.findByText('Not in this account')).toBeTruthy();
  expect(await getConfig(configId)).toBeTruthy();
  expect(await db.outbox.toArray()).toEqual([]);
});

test('an edit that a read-only account does not take is said to stay here', async () => {
  const { id: accountId } = await connected();
  await account();
  const { id: configId } = await createConfig(leaders);
  await db.links.put({ configId, accountId, remoteKey: 'leaders', base: leaders });
  await db.outbox.update([configId, accountId], { lastError: { kind: READ_ONLY, message: '', at: 1 } });
  await openPlaces('Leaders');
  expect(await screen.findByText('Differs from the account, which is read-only')).toBeTruthy();
  expect(screen.getByText(/^Your edits stay on this device/)).toBeTruthy();
});

test('deleting says first where a copy stays', async () => {
  const { id: accountId } = await account({ access: 'read' });
  const { id: configId } = await createConfig(leaders, []);
  await db.links.put({ configId, accountId, remoteKey: 'leaders', base: leaders });
  const { person, container } = show(<Panel />);
  await person.click(await screen.findByRole('button', { name: 'Delete Leaders' }));
  expect(screen.getByRole('group', { name: /It stays in Dana Example \(Lance\)/ })).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  await person.click(screen.getByRole('button', { name: 'Keep' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete Leaders' }));
  expect(await getConfig(configId)).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Delete Leaders' }));
  await person.click(screen.getByRole('button', { name: 'Delete here' }));
  await waitFor(async () => expect(await getConfig(configId)).toBeUndefined());
});
