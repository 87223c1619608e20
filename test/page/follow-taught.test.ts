import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage, sendMessage, type Report } from '../../lib/messages';
import { followTaught } from '../../lib/page/follow-taught';
import { readerOf } from '../../lib/reading/reader';
import type { Recipe } from '../../lib/reading/recipes/types';

let stop: AbortController;
const reports: Report[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  stop = new AbortController();
  reports.length = 0;
  onMessage('report', ({ data }) => {
    reports.push(data);
    return { badge: null, cards: [] };
  });
});
afterEach(() => {
  stop.abort();
});

const names = () => reports.map(({ subject }) => subject?.name ?? null);
const recipe: Recipe = {
  host: 'localhost',
  path: '/**',
  kind: 'company',
  fields: [{ fact: 'name', anchor: { by: 'label', words: 'Firma', relation: 'next' } }],
};

it('reads what was taught, and reads again when that changes', async () => {
  document.body.replaceChildren();
  document.body.append(
    Object.assign(document.createElement('b'), { textContent: 'Firma:' }),
    Object.assign(document.createElement('i'), { textContent: 'Harbor & Pine' }),
  );
  let taught: Recipe[] = [];
  onMessage('recipes', () => taught);
  followTaught(window, readerOf([]), stop.signal);
  await vi.waitFor(() => expect(names()).toEqual([null]));
  taught = [recipe];
  await sendMessage('recipesChanged');
  await vi.waitFor(() => expect(names().at(-1)).toBe('Harbor & Pine'));
});
