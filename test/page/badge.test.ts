// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import type { BadgeView } from '../../lib/messages';
import { drawBadge, eraseBadge } from '../../lib/page/badge';
import { badgeMark } from '../../lib/reading/watch';

const badge = `[${badgeMark}]`;
const view: BadgeView = {
  match: 'yes',
  score: '87',
  tier: 'A',
  verdict: 'Match',
  icp: '<img src=x onerror=alert(1)>',
  reasons: [{ outcome: 'met', text: '<script>alert(1)</script>' }],
  openPanel: 'Open the side panel',
  note: 'Scored on this device.',
  spoken: 'Mara: Match',
};

describe('the badge on a page', () => {
  let name: HTMLElement;
  /** A closed shadow root can't be had from outside, so it is caught as it is made. */
  const shadow = () => attachShadow.mock.results.at(-1)?.value as ShadowRoot;
  let attachShadow: MockInstance<Element['attachShadow']>;

  beforeEach(() => {
    document.body.replaceChildren();
    name = document.body.appendChild(document.createElement('h1'));
    name.textContent = 'Mara Lindqvist';
    attachShadow = vi.spyOn(Element.prototype, 'attachShadow');
  });

  afterEach(() => vi.restoreAllMocks());

  it('is one element in a closed root, and leaves the name as it reads', () => {
    drawBadge(name, view, () => {});
    drawBadge(name, view, () => {});
    expect(document.querySelectorAll(badge)).toHaveLength(1);
    expect(shadow().mode).toBe('closed');
    expect(document.querySelector(badge)?.shadowRoot).toBeNull();
    expect(name.textContent).toBe('Mara Lindqvist');
    eraseBadge(document);
    expect(document.body.querySelectorAll('*')).toHaveLength(1);
  });

  it('is left alone while it says the same, and drawn anew when it does not', () => {
    drawBadge(name, view, () => {});
    const host = name.querySelector(badge);
    drawBadge(name, { ...view }, () => {});
    expect(name.querySelector(badge)).toBe(host);
    drawBadge(name, { ...view, score: '50' }, () => {});
    expect(name.querySelector(badge)).not.toBe(host);
    name.replaceChildren('Mara Lindqvist');
    drawBadge(name, { ...view, score: '50' }, () => {});
    expect(name.querySelector(badge)).not.toBeNull();
  });

  it('shows what it was given as text, never as HTML', () => {
    drawBadge(name, view, () => {});
    expect(shadow().querySelector('img, script')).toBeNull();
    expect(shadow().textContent).toContain('<img src=x onerror=alert(1)>');
    expect(shadow().textContent).toContain('<script>alert(1)</script>');
  });

  it('says it all to a screen reader, the reasons as its description', () => {
    drawBadge(name, view, () => {});
    const button = shadow().querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe('Mara: Match');
    expect(shadow().getElementById(button?.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'Scored on this',
    );
  });

  it("ignores presses that the page's own script makes", () => {
    const onOpen = vi.fn();
    drawBadge(name, view, onOpen);
    shadow().querySelector('button')?.click();
    expect(onOpen).not.toHaveBeenCalled();
  });
});
