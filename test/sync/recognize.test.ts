import { expect, it } from 'vitest';
import { resembles } from '../../lib/sync/recognize';
import { icp } from './device';

it.each([
  ['tier-1', true],
  ['tier-1-2', true],
  ['tier-2', false],
  ['tier', false],
  ['tier-1-b', false],
])('what was sent as "Tier 1" may have become one of the slug %s: %s', (slug, expected) => {
  const theirs = { ...icp('Renamed', 'CFO'), slug };
  expect(resembles(theirs, icp('Tier 1', 'VP'), (config) => config)).toBe(expected);
});
