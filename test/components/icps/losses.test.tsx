import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Losses } from '../../../components/icps/Losses';
import type { AccountRow } from '../../../lib/storage/rows';
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

test('what the account can’t hold is said before anything is sent', () => {
  const config = icp('A', [
    condition('job_title', 'in', ['CTO']),
    condition('seniority', 'equals', 'C-Level'),
  ]);
  show(<Losses account={account} config={config} />);
  expect(screen.getByText(/Northwind can't hold all of this ICP/)).toBeTruthy();
  expect(screen.getByRole('listitem').textContent).toBe(
    'Seniority is C-Level: this condition type does not exist there. Without it the group would match more profiles.',
  );
});

test('nothing is said of what it can hold', () => {
  const { container } = show(<Losses account={account} config={icp('A', [condition('city', 'exists')])} />);
  expect(container.textContent).toBe('');
});
