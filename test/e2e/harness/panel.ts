import type { Page } from 'playwright-core';
import { demo } from '../../sandbox';

/** Shows one of the panel's sections. */
export async function showSection(panel: Page, name: 'Profile' | 'ICPs' | 'Account'): Promise<void> {
  await panel.getByRole('tab', { name }).click();
}

/** Connects an account as the rep does: the key, then the organization; ends when its ICPs are there. */
export async function connectAccount(panel: Page, key: string = demo.keys.write): Promise<void> {
  await showSection(panel, 'Account');
  await enterKey(panel, key);
  await panel.getByText(demo.organization.name).click();
  await panel.getByRole('button', { name: 'Connect', exact: true }).click();
  await panel.getByText(/Last synced/).waitFor();
}

/** Chooses the Bullseye Partner API, enters a key and has it checked. */
export async function enterKey(panel: Page, key: string): Promise<void> {
  await panel.getByRole('radio', { name: 'Bullseye Partner', exact: true }).check();
  await panel.getByLabel('API key').fill(key);
  await panel.getByRole('button', { name: 'Check key' }).click();
}

/** Has the account synced now; ends when the run has. */
export async function syncNow(panel: Page): Promise<void> {
  await showSection(panel, 'Account');
  await panel.getByRole('button', { name: 'Sync now' }).click();
  await panel.getByText('Sync has run.').waitFor();
}

/** Opens an ICP's editor. */
export async function editIcp(panel: Page, label: string): Promise<void> {
  await showSection(panel, 'ICPs');
  await panel.getByRole('button', { name: `Edit ${label}` }).click();
}

/** Takes a value out of an ICP's conditions and saves. */
export async function removeValue(panel: Page, label: string, value: string): Promise<void> {
  await editIcp(panel, label);
  await panel.getByRole('button', { name: `Remove ${value}` }).click();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByText(`${label} is saved.`).waitFor();
}

/** Gives an ICP another name and saves. */
export async function renameIcp(panel: Page, label: string, to: string): Promise<void> {
  await editIcp(panel, label);
  await panel.getByLabel('Name', { exact: true }).fill(to);
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByText(`${to} is saved.`).waitFor();
}

/** Deletes an ICP. */
export async function deleteIcp(panel: Page, label: string): Promise<void> {
  await showSection(panel, 'ICPs');
  await panel.getByRole('button', { name: `Delete ${label}` }).click();
  await panel.getByText(`${label} is deleted`).waitFor();
}
