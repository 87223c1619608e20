import { expect, vi } from 'vitest';
import { readerOf } from '../../lib/reading/reader';
import { withRecipes } from '../../lib/reading/recipes/reader';
import type { Recipe } from '../../lib/reading/recipes/types';
import { sites } from '../../lib/reading/registry';
import type { Site, SlowSite } from '../../lib/reading/types';
import { watch, type Sighting, type WatchedWindow } from '../../lib/reading/watch';
import { documentOf } from './document';

/** A tab that shows a page and can be told to change it. */
export function tab({ html, url }: { html: string; url: URL }) {
  const document = documentOf(html);
  const events = new EventTarget();
  const navigation = new EventTarget();
  const state = { href: url.href, hidden: false };
  Object.defineProperty(document, 'hidden', { get: () => state.hidden });
  const window: WatchedWindow = {
    document,
    location: {
      get href() {
        return state.href;
      },
    } as Location,
    setTimeout: globalThis.setTimeout.bind(globalThis),
    clearTimeout: globalThis.clearTimeout.bind(globalThis),
    addEventListener: events.addEventListener.bind(events) as Window['addEventListener'],
    MutationObserver,
    navigation,
  };
  const find = (selector: string) => document.querySelector(selector) ?? expect.fail(selector);
  return {
    window,
    document,
    find,
    go: (href: string) => (state.href = href),
    restored: () => events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })),
    popstate: () => events.dispatchEvent(new Event('popstate')),
    navigated: () => navigation.dispatchEvent(new Event('navigatesuccess')),
    show: (html: string) => find('body').replaceChildren(...documentOf(html).body.childNodes),
    hide(hidden: boolean) {
      state.hidden = hidden;
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

/** Watches it; what was seen so far, and the names of those who were. */
export function watched(
  page: ReturnType<typeof tab>,
  known: readonly (Site | SlowSite)[] = sites,
  taught: readonly Recipe[] = [],
) {
  const seen: Sighting[] = [];
  const controller = new AbortController();
  watch(
    page.window,
    withRecipes(readerOf(known), taught),
    (sighting) => seen.push(sighting),
    controller.signal,
  );
  return { seen, names: () => seen.map(({ reading }) => reading.subject?.name ?? null), controller };
}

/** Lets the observer see the changes and `ms` pass. */
export async function pass(ms: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}
