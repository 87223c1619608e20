import { expect, test, vi } from 'vitest';
import { newDraft } from '../../../components/icps/draft';
import { useDrafts } from '../../../components/icps/draft-store';
import { freshWorld } from '../world';

freshWorld();

const named = (label: string) => {
  const draft = newDraft();
  return { ...draft, config: { ...draft.config, label } };
};

/** What another window's panel writes, and what the browser then tells this one. */
function writtenElsewhere(drafts: Record<string, unknown>): void {
  const [key, newValue] = ['icp-lens-drafts', JSON.stringify({ state: { drafts }, version: 0 })];
  localStorage.setItem(key, newValue);
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
}

test('drafts of two windows are all kept', () => {
  useDrafts.getState().put('a', named('Here'));
  writtenElsewhere({ a: named('Here'), b: named('There') });
  useDrafts.getState().put('c', named('Here too'));
  expect(Object.keys(useDrafts.getState().drafts)).toEqual(['a', 'b', 'c']);
  expect(localStorage.getItem('icp-lens-drafts')).toContain('There');
});

test('a draft dropped in one window is gone in the other', () => {
  useDrafts.getState().put('a', named('Here'));
  writtenElsewhere({});
  expect(useDrafts.getState().drafts).toEqual({});
});

test('what is no draft takes none of the others with it', () => {
  writtenElsewhere({ broken: { label: 'From an older version' }, a: named('Kept') });
  expect(useDrafts.getState().drafts).toEqual({ a: expect.objectContaining({ configId: null }) as unknown });
});

test('a panel opened anew knows what was left unsaved', async () => {
  useDrafts.getState().put('a', named('Kept'));
  vi.resetModules();
  const { useDrafts: anew } = await import('../../../components/icps/draft-store');
  expect(anew.getState().drafts).toEqual(useDrafts.getState().drafts);
});
