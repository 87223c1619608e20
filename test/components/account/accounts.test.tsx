import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ADDED, useConnecting } from '../../../components/account/connect-store';
import { Panel } from '../../../components/panel/Panel';
import { usePanel } from '../../../components/panel/panel-store';
import { connectAccount, getAccounts } from '../../../lib/storage/accounts';
import { createConfig } from '../../../lib/storage/configs';
import { db } from '../../../lib/storage/db';
import { append } from '../../../lib/storage/syncLog';
import { serving } from '../../partners/serving';
import { demo } from '../../sandbox';
import { condition, connected, freshWorld, icp, show, told, violations } from '../world';

freshWorld();
beforeEach(() => usePanel.setState({ section: 'account' }));

const lance = () =>
  connectAccount({
    partner: 'lance',
    baseUrl: 'https://lance.example.com',
    organizationId: '',
    organizationName: 'Lance',
    key: 'other-key',
    access: 'read',
  });

describe('several accounts', () => {
  test('each says whose it is and how it stands; one that only reads says why', async () => {
    await connected();
    await lance();
    const { container } = show(<Panel />);
    const card = within(await screen.findByRole('region', { name: 'Lance' }));
    expect(card.getByText(/^This key can only read: ICPs come here, edits stay on this device/)).toBeTruthy();
    const other = within(screen.getByRole('region', { name: 'Northwind (Bullseye Partner)' }));
    expect(other.getByText('Bullseye Partner at api.example.com')).toBeTruthy();
    expect(other.queryByText(/can only read/)).toBeNull();
    expect(screen.getAllByRole('button', { name: 'Sync now' })).toHaveLength(1);
    expect(container.textContent).not.toContain('other-key');
    expect(await violations(container)).toEqual([]);
  });

  test('another is connected beside them; the form can be left again', async () => {
    await connected();
    const { person, container } = show(<Panel />);
    await person.click(await screen.findByRole('button', { name: 'Connect another account' }));
    expect(document.activeElement?.textContent).toBe('Connect another account');
    const partners = within(screen.getByRole('radiogroup', { name: 'Where are your ICPs kept?' }));
    await person.click(screen.getByRole('button', { name: 'Connect' }));
    await waitFor(() => expect(document.activeElement).toBe(partners.getAllByRole('radio')[0]));
    expect(screen.getByText('Choose one of these.')).toBeTruthy();
    await person.click(partners.getByRole('radio', { name: 'Bullseye Partner' }));
    expect(screen.getByText(/partner keys belong on servers, never in a browser/)).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Use an organization key' }));
    expect(partners.getByRole<HTMLInputElement>('radio', { name: 'Bullseye' }).checked).toBe(true);
    expect(screen.getByText(/^An organization key \(bsk_live_…\)/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    await person.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement?.textContent).toBe('Connect another account');
    expect(await getAccounts()).toHaveLength(1);
  });

  test('among thousands of organizations the right one is found by part of its name', async () => {
    await connected();
    const organizations = Array.from({ length: 3_000 }, (_, at) => ({ id: `o${at}`, name: `Company ${at}` }));
    const checked = { partner: 'Northwind Partners', organizations };
    useConnecting.getState().open(ADDED, { partner: 'bullseye-partner', key: 'k', checked });
    const { person, container } = show(<Panel />);
    const choice = within(await screen.findByRole('radiogroup', { name: 'Organization' }));
    expect(choice.getAllByRole('radio')).toHaveLength(50);
    expect(screen.getByText('2,950 more. Search by part of the name.')).toBeTruthy();
    await person.type(screen.getByLabelText('Search organizations'), 'company 2718');
    await person.click(choice.getByRole('radio', { name: 'Company 2718' }));
    await person.clear(screen.getByLabelText('Search organizations'));
    expect(choice.getByRole<HTMLInputElement>('radio', { name: 'Company 2718' }).checked).toBe(true);
    expect(await violations(container)).toEqual([]);
  });
});

test('an account that suddenly lists nothing deletes nothing here before the rep says so', async () => {
  const syncNow = told('syncNow');
  const { id } = await connected();
  await db.accounts.update(id, { lastError: { kind: 'emptied', message: '', at: Date.now() } });
  const { person } = show(<Panel />);
  expect((await screen.findByRole('alert')).textContent).toContain('Nothing was deleted here.');
  await person.click(screen.getByRole('button', { name: /^It is empty: delete them here too/ }));
  await waitFor(async () => expect(await db.accounts.get(id)).toMatchObject({ mayBeEmpty: true }));
  await waitFor(() => expect(syncNow).toHaveBeenCalled());
});

describe('an account that refused an edit', () => {
  const refused = async (key: 'read' | 'write', more: object = {}) => {
    const { connection, sandbox } = await serving();
    const { id } = await connectAccount({
      partner: 'bullseye-partner',
      organizationName: 'Harbor & Pine',
      ...connection,
      key: demo.keys[key],
    });
    const refusal = { kind: 'forbidden', message: 'Out of quota.', at: Date.now() - 1 };
    await db.accounts.update(id, { access: 'read', refusal, ...more });
    const row = async () => (await getAccounts())[0]!;
    return { sandbox, row, ...show(<Panel />) };
  };
  const checkAgain = () => screen.findByRole('button', { name: /^Check the key again: Harbor & Pine/ });

  test('says why, and takes edits again once its key is found to be allowed to', async () => {
    const syncNow = told('syncNow');
    const { row, person, container } = await refused('write');
    expect(await screen.findByText(/^The partner refused an edit/)).toBeTruthy();
    expect(screen.getByText('Out of quota.')).toBeTruthy();
    await person.click(await checkAgain());
    expect(await screen.findByText('Edits are sent there again.')).toBeTruthy();
    expect(await row()).toMatchObject({ access: 'write' });
    expect(await row()).not.toHaveProperty('refusal');
    await waitFor(() => expect(syncNow).toHaveBeenCalled());
    expect(await violations(container)).toEqual([]);
  });

  test('stays as it is where the key may only read, or nothing could be heard', async () => {
    const { row, person, sandbox } = await refused('read');
    sandbox.interceptNext(() => new Response('{}', { status: 429, headers: { 'Retry-After': '120' } }));
    await person.click(await checkAgain());
    expect(await screen.findByText(/asks us to slow down/)).toBeTruthy();
    expect((await row()).refusal).toBeTruthy();
    await db.accounts.update((await row()).id, { pausedUntil: 0 });
    await person.click(await checkAgain());
    expect(await screen.findByText('This key still may only read.')).toBeTruthy();
    expect(await row()).toMatchObject({ access: 'read' });
  });

  test('is tried again where it isn’t told what the key may do, and no more is said', async () => {
    const { row, person, sandbox } = await refused('read');
    sandbox.interceptNext(() => new Response('{}', { status: 401 }));
    await person.click(await checkAgain());
    expect(await screen.findByText('We will try to send edits there again.')).toBeTruthy();
    expect(screen.queryByText('Edits are sent there again.')).toBeNull();
    expect(await row()).not.toHaveProperty('access');
  });

  test('is written to again by “Sync now”', async () => {
    const { row, person } = await refused('read');
    await person.click(await screen.findByRole('button', { name: 'Sync now' }));
    await waitFor(async () => expect(await row()).not.toHaveProperty('access'));
  });
});

describe('matches in the account', () => {
  test('are asked for on the rep’s press only, and told by ICP', async () => {
    const { connection, sandbox } = await serving();
    const account = await connectAccount({
      partner: 'bullseye-partner',
      organizationName: 'Harbor & Pine',
      ...connection,
    });
    const { id: configId } = await createConfig(icp('Mine', [condition('city', 'exists')]), []);
    const link = { configId, accountId: account.id, remoteKey: 'dach-tech-leaders', base: null };
    await db.links.put(link);
    const asked = vi.fn();
    sandbox.interceptNext(async (_, proceed) => {
      asked();
      return proceed();
    });
    const { person, container } = show(<Panel />);
    await person.click(await screen.findByText('Matches in the account'));
    expect(asked).not.toHaveBeenCalled();
    await person.selectOptions(screen.getByLabelText('Visitors of'), 'the last 90 days');
    await person.click(screen.getByRole('button', { name: /^Ask the account for matches/ }));
    expect(await screen.findByRole('rowheader', { name: 'Mine' })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'enterprise-leads' })).toBeTruthy();
    expect(asked).toHaveBeenCalledOnce();
    expect(await violations(container)).toEqual([]);
  });

  test('say what went wrong, and keep to the partner’s limit', async () => {
    const { connection, sandbox } = await serving();
    const { id } = await connectAccount({
      partner: 'bullseye-partner',
      organizationName: 'Harbor & Pine',
      ...connection,
    });
    const asked = vi.fn();
    sandbox.interceptNext(() => {
      asked();
      return new Response('{}', { status: 429, headers: { 'Retry-After': '120' } });
    });
    const { person } = show(<Panel />);
    await person.click(await screen.findByText('Matches in the account'));
    await person.click(screen.getByRole('button', { name: /^Ask the account/ }));
    expect(await screen.findByText(/asks us to slow down/)).toBeTruthy();
    await waitFor(async () => expect((await db.accounts.get(id))?.pausedUntil).toBeGreaterThan(Date.now()));
    await person.click(screen.getByRole('button', { name: /^Ask the account/ }));
    expect(await screen.findByText(/asks us to slow down/)).toBeTruthy();
    expect(asked).toHaveBeenCalledOnce();
  });
});

test('the log shows what went wrong alone, and is saved without names', async () => {
  const { id: accountId } = await connected();
  await append([
    { at: 1, accountId, event: 'sent_create', label: 'Secret plan' },
    { at: 2, accountId, event: 'error', detail: 'server' },
  ]);
  const { person, container } = show(<Panel />);
  await person.click(await screen.findByText('Recent activity'));
  expect(await screen.findByText(/Secret plan/)).toBeTruthy();
  await person.click(screen.getByLabelText('Only what went wrong'));
  expect(screen.queryByText(/Secret plan/)).toBeNull();
  expect(screen.getByText(/The partner's server has a problem/)).toBeTruthy();
  expect(await violations(container)).toEqual([]);
  const saved = vi.fn();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => (saved(blob), 'blob:x'),
    revokeObjectURL: () => {},
  });
  await person.click(screen.getByRole('button', { name: 'Save as a file' }));
  await waitFor(() => expect(saved).toHaveBeenCalled());
  const text = await (saved.mock.calls[0]?.[0] as Blob).text();
  expect(text.trim().split('\n')).toHaveLength(2);
  expect(text).not.toContain('Secret plan');
});
