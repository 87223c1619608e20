import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { isFull } from '../../lib/storage/room';

const quota = new DOMException('no room', 'QuotaExceededError');

it.each([
  [quota, true],
  [new Dexie.AbortError('aborted', quota), true],
  [new Dexie.AbortError('aborted'), false],
  [new Error('QuotaExceededError'), false],
  ['QuotaExceededError', false],
  [null, false],
])('%s: no room %s', (error, expected) => {
  expect(isFull(error)).toBe(expected);
});
