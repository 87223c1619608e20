import { cleanup, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import * as axe from 'axe-core';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StoreApi } from 'zustand';
import { useConnecting } from '../../components/account/connect-store';
import { useDrafts } from '../../components/icps/draft-store';
import { usePanel } from '../../components/panel/panel-store';
import { Language } from '../../components/ui/language';
import { useTeach } from '../../components/teach/teach-store';
import { useToasts } from '../../components/ui/toast-store';
import { translator } from '../../lib/i18n/translator';
import type { Condition, IcpConfig } from '../../lib/icp/schema';
import { onMessage, type Protocol } from '../../lib/messages';
import type { Subject } from '../../lib/profile/types';
import { connectAccount } from '../../lib/storage/accounts';
import { createConfig } from '../../lib/storage/configs';
import { db } from '../../lib/storage/db';
import { remember } from '../../lib/storage/sightings';
import { setView } from '../../lib/storage/views';

function reset<State>(store: StoreApi<State>): void {
  store.setState(store.getInitialState(), true);
}

/** Every test starts with an empty database, a fresh panel and a browser that grants what it is asked. */
export function freshWorld(): void {
  beforeEach(async () => {
    fakeBrowser.reset();
    localStorage.clear();
    reset(useConnecting);
    reset(useDrafts);
    reset(usePanel);
    reset(useTeach);
    reset(useToasts);
    await Promise.all(db.tables.map((table) => table.clear()));
    await fakeBrowser.windows.create({ focused: true });
    await fakeBrowser.tabs.create({ active: true });
    vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(true as never);
    vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
    vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });
}

/** What is sent to the background under a name, during one test. */
export function told(name: Exclude<keyof Protocol, 'report' | 'openPanel' | 'draw' | 'recipes'>) {
  const listener = vi.fn();
  onTestFinished(onMessage(name, listener));
  return listener;
}

/** Draws something in a language and gives a person to use it. */
export function show(page: ReactNode, language = 'en') {
  const person = userEvent.setup();
  return { person, ...render(<Language t={translator(language)}>{page}</Language>) };
}

/** What axe finds wrong; colours and the page around are looked at in a browser. */
export async function violations(container: Element): Promise<string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const found = await axe.run(container, { rules });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

export const condition = (type: string, comparator: string, value?: Condition['value']): Condition => ({
  type,
  comparator,
  ...(value !== undefined && { value }),
});

export const icp = (label: string, conditions: Condition[], more: Partial<IcpConfig> = {}): IcpConfig => ({
  slug: label.toLowerCase(),
  label,
  rules: { groups: [{ operator: 'AND', conditions }] },
  ...more,
});

/** A person as read from a page: each attribute's value is also the words it was read from. */
export function person(name: string, attributes: Record<string, string>): Subject {
  const known = Object.entries(attributes).map(([type, text]) => [
    type,
    { values: [text], evidence: [{ source: `top-card:${type}`, text }] },
  ]);
  return { kind: 'person', name, attributes: Object.fromEntries(known) as Subject['attributes'] };
}

/** Has the window's active tab show somebody, or nobody. */
export async function view(
  subject: Subject | null,
  url = 'https://www.linkedin.com/in/dana-example/',
): Promise<void> {
  const [tab] = await fakeBrowser.tabs.query({ active: true, currentWindow: true });
  const sighting = subject && (await remember(subject, url));
  await setView({ tabId: tab?.id ?? -1, key: sighting?.key ?? null, url });
}

/** Connects an account at Northwind. */
export const connected = () =>
  connectAccount({
    partner: 'bullseye-partner',
    baseUrl: 'https://api.example.com/v1',
    organizationId: 'o',
    organizationName: 'Northwind',
    key: 'secret-key',
  });

/** An ICP of a connected account that could not be sent. */
export async function unsent(label: string, kind: string, message: string): Promise<void> {
  const { id: accountId } = await connected();
  const { id } = await createConfig(icp(label, [condition('job_title', 'in', ['CTO'])]));
  await db.outbox.update([id, accountId], { lastError: { kind, message, at: Date.now() } });
}
