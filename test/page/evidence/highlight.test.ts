import { beforeEach, expect, test, vi } from 'vitest';
import { highlight, highlightName, SHOWN_FOR } from '../../../lib/page/evidence/highlight';
import { occurrencesOf as occurrencesAt } from '../../../lib/page/evidence/occurrences';

const here = new URL('https://crm.example.com/companies/42');

/** What this window lacks of a browser's. */
function browserLike({ paints = true, isStill = false } = {}) {
  const registry = new Map<string, unknown>();
  const scrolled = vi.fn();
  const framed = vi.fn();
  vi.stubGlobal('CSS', paints ? { highlights: registry } : {});
  vi.stubGlobal(
    'Highlight',
    class {
      readonly words: string[];
      constructor(...ranges: Range[]) {
        this.words = ranges.map(String);
      }
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: isStill }));
  Object.assign(document, { getAnimations: () => [] });
  Object.assign(Element.prototype, { scrollIntoView: scrolled, animate: framed });
  return {
    scrolled,
    framed,
    words: () => (registry.get(highlightName) as { words: string[] } | undefined)?.words,
  };
}

const show = (words: string) => highlight(window, occurrencesAt(words, document, here)[0] ?? []);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren('Chief of ', document.createElement('b'), document.createElement('input'));
  document.querySelector('b')?.append('Harbor');
  Object.assign(document.querySelector('input') as HTMLInputElement, { value: 'Retail' });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

test('words are highlighted and brought into view, and are as they were after a while', () => {
  const { words, scrolled, framed } = browserLike();
  show('Chief of Harbor');
  expect(words()).toEqual(['Chief of', 'Harbor']);
  expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior: 'smooth' });
  expect(framed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(SHOWN_FOR);
  expect(words()).toBeUndefined();
});

test('the next words take their place, for as long as they would have had', () => {
  const { words } = browserLike();
  show('Chief');
  vi.advanceTimersByTime(SHOWN_FOR - 1);
  show('Harbor');
  vi.advanceTimersByTime(SHOWN_FOR - 1);
  expect(words()).toEqual(['Harbor']);
  vi.advanceTimersByTime(1);
  expect(words()).toBeUndefined();
});

test('nothing moves for who wants no motion', () => {
  const { scrolled } = browserLike({ isStill: true });
  show('Harbor');
  expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior: 'instant' });
});

test('a field is framed, and words before it are not highlighted any more', () => {
  const { words, framed } = browserLike();
  show('Harbor');
  show('Retail');
  expect(words()).toBeUndefined();
  expect(framed.mock.instances).toEqual([document.querySelector('input')]);
});

test('without highlights in the browser, or in a shadow root, what holds the words is framed', () => {
  const { framed } = browserLike({ paints: false });
  show('Harbor');
  expect(framed.mock.instances).toEqual([document.querySelector('b')]);
  const other = browserLike();
  document.body.append(document.createElement('section'));
  document.querySelector('section')?.attachShadow({ mode: 'open' }).append('Pier Nine');
  show('Pier Nine');
  expect(other.framed.mock.instances).toEqual([document.querySelector('section')]);
  expect(other.words()).toBeUndefined();
});
