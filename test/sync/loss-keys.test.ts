import { expect, it } from 'vitest';
import type { Condition, IcpConfig } from '../../lib/icp/schema';
import { bullseyePartner } from '../../lib/partners/bullseye-partner';
import { lossKeys, unagreed } from '../../lib/sync/loss-keys';

const seniority: Condition = { type: 'seniority', comparator: 'equals', value: 'VP' };
const revenue: Condition = { type: 'revenue', comparator: 'gt', value: 1_000_000 };
const title: Condition = { type: 'job_title', comparator: 'contains', value: 'sales' };
const city: Condition = { type: 'city', comparator: 'equals', value: 'Lyon' };

const config = (...groups: Condition[][]): IcpConfig => ({
  slug: 's',
  label: 'Sales',
  rules: { groups: groups.map((conditions) => ({ operator: 'AND', conditions })) },
});
const keysOf = (icp: IcpConfig) => lossKeys(bullseyePartner.losses(icp), icp);
/** What still has to be asked of the second after the rep agreed to the first. */
const asked = (first: IcpConfig, second: IcpConfig) =>
  unagreed(bullseyePartner.losses(second), second, keysOf(first)).length;

it('a consent outlives edits elsewhere, and a move', () => {
  expect(asked(config([seniority, title]), config([title, city, seniority]))).toBe(0);
  expect(asked(config([seniority, title]), config([city], [seniority, title]))).toBe(0);
});

it('a consent does not cover an edit of what is left out, nor another loss', () => {
  expect(asked(config([seniority, title]), config([{ ...seniority, value: 'CxO' }, title]))).toBe(1);
  expect(asked(config([seniority, title]), config([seniority, revenue, title]))).toBe(1);
  expect(asked(config([seniority, title]), config([seniority, title], [seniority, city]))).toBe(1);
});

it('a consent does not cover leaving it out once that does something worse', () => {
  expect(asked(config([seniority, title]), config([seniority]))).toBe(1);
  expect(asked(config([seniority, title]), config([seniority, { ...title, optional: true }]))).toBe(1);
});

it('groups and fields are told apart by what they are', () => {
  const icp = config([title], [city]);
  const further = { of: 'group', reason: 'further', effect: 'narrower' } as const;
  const losses = [
    { ...further, group: 0 },
    { ...further, group: 1 },
    { of: 'field', field: 'label' },
  ] as const;
  expect(new Set(lossKeys(losses, icp)).size).toBe(3);
  const moved = config([city], [title]);
  expect(unagreed([{ ...further, group: 0 }], moved, lossKeys(losses.slice(1), icp))).toEqual([]);
  expect(unagreed([{ ...further, group: 1 }], moved, lossKeys(losses.slice(1), icp))).toHaveLength(1);
});
