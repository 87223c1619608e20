import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useConnecting } from '../../../components/account/connect-store';
import { Panel } from '../../../components/panel/Panel';
import { usePanel } from '../../../components/panel/panel-store';
import { getAccounts } from '../../../lib/storage/accounts';
import { createConfig, listConfigs } from '../../../lib/storage/configs';
import { db } from '../../../lib/storage/db';
import { serving } from '../../partners/serving';
import { demo } from '../../sandbox';
import { condition, connected, freshWorld, icp, show, told, violations } from '../world';

freshWorld();
beforeEach(() => usePanel.setState({ section: 'account' }));

/** The form for a partner's account. */
async function formOf(partner: string) {
  const shown = show(<Panel />);
  await shown.person.click(await screen.findByRole('radio', { name: partner }));
  return shown;
}

/** The form filled in for a sandbox of its own, over real HTTP. */
async function filledIn(key: string) {
  const { baseUrl, sandbox } = await serving();
  const shown = await formOf('Bullseye Partner');
  await shown.person.type(await screen.findByLabelText('API key'), key);
  await shown.person.click(screen.getByText('Own address (relay)'));
  await shown.person.type(screen.getByLabelText('Address of the API'), baseUrl);
  return { ...shown, baseUrl, sandbox };
}

const check = () => screen.getByRole('button', { name: 'Check key' });
const keyField = () => screen.getByLabelText<HTMLInputElement>('API key');

describe('connecting', () => {
  test('a wrong key says so, keeps what was typed and changes nothing', async () => {
    const { person, container } = await filledIn(demo.keys.revoked);
    await person.click(check());
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^The partner refused this key\. Check that/,
    );
    expect(keyField().value).toBe(demo.keys.revoked);
    expect(await getAccounts()).toEqual([]);
    expect(await violations(container)).toEqual([]);

    await person.click(screen.getByRole('tab', { name: 'Profile' }));
    await person.click(screen.getByRole('tab', { name: 'Account' }));
    expect((await screen.findByLabelText<HTMLInputElement>('API key')).value).toBe(demo.keys.revoked);
    expect(JSON.stringify(localStorage)).not.toContain(demo.keys.revoked);
  });

  test('neither a key nor its address or refusal goes over to another partner', async () => {
    const { person } = await filledIn(demo.keys.revoked);
    await person.click(check());
    await screen.findByRole('alert');
    await person.click(screen.getByRole('radio', { name: 'Lance' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(keyField().value).toBe('');
    expect(screen.getByLabelText<HTMLInputElement>('Address of the API').value).toBe('');
  });

  test('a right key leads to its organizations, and the chosen one is connected and synced', async () => {
    const syncNow = told('syncNow');
    const { person, baseUrl, container } = await filledIn(demo.keys.write);
    await person.click(check());
    expect(await screen.findByText(`The key works. It belongs to ${demo.partner.name}.`)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    const choice = screen.getByRole('radiogroup', { name: 'Organization' });
    expect(choice.getAttribute('aria-describedby')).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Connect' }));
    expect(choice.getAttribute('aria-describedby')).toBe(screen.getByText('Choose an organization.').id);
    await waitFor(() => expect(choice.contains(document.activeElement)).toBe(true));
    expect(await violations(container)).toEqual([]);
    await person.click(screen.getByLabelText(demo.organization.name));
    await person.click(screen.getByRole('button', { name: 'Connect' }));
    expect(
      await screen.findByText(`Connected to ${demo.organization.name} (Bullseye Partner).`),
    ).toBeTruthy();
    expect(await getAccounts()).toMatchObject([
      { partner: 'bullseye-partner', baseUrl, organizationId: demo.organization.id, key: demo.keys.write },
    ]);
    await waitFor(() => expect(syncNow).toHaveBeenCalled());
  });

  test('the browser’s leave is asked for the address alone, and its refusal explained', async () => {
    const request = vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(false as never);
    const { person, sandbox } = await filledIn(demo.keys.write);
    expect(screen.getByText(/Your browser will ask you to let ICP Lens reach 127\.0\.0\.1/)).toBeTruthy();
    const asked = vi.fn();
    sandbox.interceptNext(async (_, proceed) => {
      asked();
      return proceed();
    });
    await person.click(check());
    expect(await screen.findByText(/Without that permission ICP Lens can't reach/)).toBeTruthy();
    expect(request).toHaveBeenCalledWith({ origins: ['http://127.0.0.1/*'] });
    expect(asked).not.toHaveBeenCalled();
    expect(keyField().value).toBe(demo.keys.write);
  });

  test('an address that would carry the key readable is refused', async () => {
    const { person } = await formOf('Bullseye Partner');
    await person.type(keyField(), 'k');
    await person.click(screen.getByText('Own address (relay)'));
    await person.type(screen.getByLabelText('Address of the API'), 'http://api.example.com');
    await person.click(check());
    expect(screen.getByText('Enter an address that begins with https://.')).toBeTruthy();
    expect(fakeBrowser.permissions.request).not.toHaveBeenCalled();
  });

  test('the field for the address stays open while the address is typed, and over a wrong one', async () => {
    const { person } = await formOf('Bullseye Partner');
    const summary = screen.getByText('Own address (relay)');
    const details = summary.closest('details');
    await person.click(summary);
    const address = screen.getByLabelText('Address of the API');
    for (const key of 'https://r.example') {
      await person.type(address, key);
      expect(details?.open).toBe(true);
    }
    await person.clear(address);
    await person.type(address, 'ftp://r.example');
    await person.click(summary);
    await waitFor(() => expect(details?.open).toBe(true));
  });

  test('without a key it says so, and goes on at its field', async () => {
    const { person } = await formOf('Bullseye Partner');
    await person.click(check());
    await waitFor(() => expect(document.activeElement).toBe(keyField()));
    const told = screen.getByText('Enter the API key.');
    expect(keyField().getAttribute('aria-describedby')).toContain(told.id);
  });

  test('a request the address refuses is not blamed on an ICP', async () => {
    const { person, sandbox } = await filledIn(demo.keys.write);
    sandbox.interceptNext(() => new Response('{}', { status: 400 }));
    await person.click(check());
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /did not accept the request. Check the address/,
    );
  });

  test('a partner that wants no request for now is not asked again, nor by the account connected then', async () => {
    const { person, sandbox } = await filledIn(demo.keys.write);
    const asked = vi.fn();
    const limited = () => (asked(), new Response('{}', { status: 429, headers: { 'Retry-After': '120' } }));
    sandbox.interceptNext(limited);
    await person.click(check());
    expect((await screen.findByRole('alert')).textContent).toMatch(/asks us to slow down/);
    sandbox.interceptNext(limited);
    await person.click(check());
    expect((await screen.findByRole('alert')).textContent).toMatch(/asks us to slow down/);
    expect(asked).toHaveBeenCalledOnce();
    const { pause } = useConnecting.getState();
    act(() =>
      useConnecting.getState().set({ checked: { partner: 'N', organizations: [demo.organization] } }),
    );
    await person.click(await screen.findByRole('radio', { name: demo.organization.name }));
    await person.click(screen.getByRole('button', { name: 'Connect' }));
    await waitFor(async () => expect((await getAccounts())[0]?.pausedUntil).toBe(pause?.until));
  });

  test('a key that is not the right one makes room for another', async () => {
    const { person } = await filledIn(demo.keys.write);
    await person.click(check());
    await person.click(await screen.findByRole('button', { name: 'Use another key' }));
    expect(keyField().value).toBe('');
    expect(document.activeElement).toBe(keyField());
  });

  test('a partner that can’t be reached says what to do', async () => {
    const { person } = await formOf('Bullseye Partner');
    await person.type(keyField(), 'k');
    await person.click(screen.getByText('Own address (relay)'));
    await person.type(screen.getByLabelText('Address of the API'), 'http://127.0.0.1:9');
    await person.click(check());
    expect(
      await screen.findByText(/can't be reached. Check your connection/, {}, { timeout: 15_000 }),
    ).toBeTruthy();
    expect(keyField().value).toBe('k');
  });
});

describe('a connected account', () => {
  test('tells how sync stands, and what went wrong in plain words', async () => {
    const account = await connected();
    await createConfig(icp('A', [condition('city', 'exists')]));
    const lastError = { kind: 'unauthorized', message: 'No such key.', at: Date.now() };
    await db.accounts.update(account.id, { lastSyncAt: Date.now() - 7_200_000, lastError });
    const { container } = show(<Panel />);
    expect(await screen.findByText('1 edit waiting to be sent')).toBeTruthy();
    expect(screen.getByText('Last synced 2 hours ago')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('The partner refused this key.');
    expect(container.textContent).not.toContain('secret-key');
    expect(screen.queryByDisplayValue('secret-key')).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  test('says nothing of edits before it knows how many wait', async () => {
    await connected();
    await createConfig(icp('A', [condition('city', 'exists')]));
    const { container } = show(<Panel />);
    const said: string[] = [];
    new MutationObserver(() => said.push(container.textContent)).observe(container, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    await screen.findByText('1 edit waiting to be sent');
    expect(said.join()).not.toContain('No edits waiting');
  });

  test('another key is entered or not: the focus goes along', async () => {
    await connected();
    const { person } = show(<Panel />);
    await person.click(
      await screen.findByRole('button', { name: 'Use another key for Northwind (Bullseye Partner)' }),
    );
    expect(document.activeElement).toBe(keyField());
    await person.type(keyField(), 'half');
    await person.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByLabelText('API key')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Use another key');
    expect(useConnecting.getState().key).toBe('');
    expect(await getAccounts()).toMatchObject([{ key: 'secret-key' }]);
  });

  test('syncs when asked to', async () => {
    await connected();
    const syncNow = told('syncNow');
    const { person } = show(<Panel />);
    await person.click(await screen.findByRole('button', { name: 'Sync now' }));
    expect(await screen.findByText('Sync has run.')).toBeTruthy();
    expect(syncNow).toHaveBeenCalledOnce();
  });

  test('says when the browser no longer lets us reach it, and asks again', async () => {
    vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false as never);
    await connected();
    const { person } = show(<Panel />);
    await person.click(await screen.findByRole('button', { name: 'Allow access to api.example.com' }));
    await waitFor(() => expect(screen.queryByText(/may no longer reach/)).toBeNull());
  });

  test('is disconnected only when meant, and the ICPs stay', async () => {
    await connected();
    await createConfig(icp('Stays', [condition('city', 'exists')]));
    const { person } = show(<Panel />);
    await person.click(
      await screen.findByRole('button', { name: 'Disconnect Northwind (Bullseye Partner)' }),
    );
    expect(screen.getByText(/Your ICPs stay on this device/)).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Stay connected' }));
    expect(document.activeElement?.textContent).toBe('Disconnect');
    expect(await getAccounts()).toHaveLength(1);
    await person.click(screen.getByRole('button', { name: 'Disconnect Northwind (Bullseye Partner)' }));
    await person.click(screen.getByRole('button', { name: 'Disconnect Northwind (Bullseye Partner)' }));
    expect(await screen.findByRole('heading', { name: 'Connect an account' })).toBeTruthy();
    expect(await getAccounts()).toEqual([]);
    expect((await listConfigs()).map(({ config }) => config.label)).toEqual(['Stays']);
    expect(fakeBrowser.permissions.remove).toHaveBeenCalledWith({ origins: ['https://api.example.com/*'] });
  });
});
