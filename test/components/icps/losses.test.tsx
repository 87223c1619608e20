import { expect, test } from 'vitest';
import { screen } from '@testing-library/react';
import { DraftLosses } from '../../../components/icps/DraftLosses';
import { lossLines } from '../../../components/icps/loss-words';
import { openLosses } from '../../../components/icps/places';
import { translator } from '../../../lib/i18n/translator';
import { partners } from '../../../lib/partners/registry';
import type { AccountRow } from '../../../lib/storage/rows';
import { lossKeys } from '../../../lib/sync/loss-keys';
import { condition, icp, show } from '../world';

const account: AccountRow = {
  id: 'a',
  partner: 'bullseye-partner',
  baseUrl: 'https://api.example.com',
  organizationId: 'o',
  organizationName: 'Northwind',
  key: 'k',
  createdAt: 0,
};
const config = icp('A', [condition('job_title', 'in', ['CTO']), condition('seniority', 'equals', 'C-Level')]);

/** What the rep agreed to, and what is left to be asked. */
const open = (agreed: readonly string[], of = config) =>
  openLosses('i', of, account, {
    accounts: [account],
    links: [],
    outbox: [],
    consents: [{ configId: 'i', accountId: 'a', losses: [...agreed] }],
  });

test('what the account can’t hold is said before anything is sent', () => {
  show(<DraftLosses account={account} config={config} losses={open([])} />);
  expect(screen.getByText(/Northwind \(Bullseye Partner\) can't hold all of this ICP/)).toBeTruthy();
  expect(screen.getByRole('listitem').textContent).toBe(
    'Seniority is C-Level: this condition type does not exist there. Without it the group would match more profiles.',
  );
});

test('nothing is said of what it can hold, nor of what was agreed to', () => {
  const held = icp('A', [condition('city', 'exists')]);
  const agreed = lossKeys(partners['bullseye-partner']?.losses(config) ?? [], config);
  const { container } = show(
    <>
      <DraftLosses account={account} config={held} losses={open([], held)} />
      <DraftLosses account={account} config={config} losses={open(agreed)} />
    </>,
  );
  expect(container.textContent).toBe('');
});

test.each([
  ['OR', "Group 1: conditions of which any is enough can't be stored there."],
  ['XOR', "Group 1: conditions joined by “XOR” can't be stored there."],
])('a group is told by how it joins its conditions: %s', (operator, words) => {
  const { conditions } = config.rules.groups[0]!;
  const joined = { ...config, rules: { groups: [{ operator, conditions }] } };
  const loss = { of: 'group', group: 0, reason: 'operator', effect: 'group_left_out' } as const;
  const [line] = lossLines([loss], joined, translator('en'));
  expect(line).toMatch(words);
});

test('the fields that stay here share a line', () => {
  const fields = ['label', 'priority', 'crmFilters'].map((field) => ({ of: 'field', field }) as const);
  expect(lossLines(fields, config, translator('en'))).toEqual([
    'Stays on this device only: the name, the priority, and the setting “crmFilters”.',
  ]);
});
