// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import type { BadgeView } from '../../lib/messages';
import { drawBadges, type Badge } from '../../lib/page/badges';
import { badgeMark } from '../../lib/reading/mutations';

const mark = `[${badgeMark}]`;
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

/** Closed shadow roots can't be had from outside, so they are caught as they are made. */
let attachShadow: MockInstance<Element['attachShadow']>;
const shadow = () => attachShadow.mock.results.at(-1)?.value as ShadowRoot;

beforeEach(() => {
  document.body.replaceChildren();
  attachShadow = vi.spyOn(Element.prototype, 'attachShadow');
});
afterEach(() => {
  drawBadges(document, []);
  vi.restoreAllMocks();
});

function add<Name extends 'h1' | 'a' | 'li'>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const element = document.body.appendChild(document.createElement(name));
  element.textContent = text;
  return element;
}

const full = (anchor: Element, said = view): Badge => ({ anchor, view: said, size: 'full', card: null });
const compact = (anchor: Element, card: string, score = '87'): Badge => ({
  anchor,
  view: { ...view, score, spoken: `${card}: Match` },
  size: 'compact',
  card,
});

describe('the badge of a page', () => {
  let name: HTMLElement;
  beforeEach(() => {
    name = add('h1', 'Mara Lindqvist');
  });

  it('is one element in a closed root, and leaves the name as it reads', () => {
    drawBadges(document, [full(name)]);
    drawBadges(document, [full(name)]);
    expect(document.querySelectorAll(mark)).toHaveLength(1);
    expect(shadow().mode).toBe('closed');
    expect(document.querySelector(mark)?.shadowRoot).toBeNull();
    expect(name.textContent).toBe('Mara Lindqvist');
    drawBadges(document, []);
    expect(document.body.querySelectorAll('*')).toHaveLength(1);
  });

  it('is left alone while it says the same, and drawn anew when it does not', () => {
    drawBadges(document, [full(name)]);
    const host = name.querySelector(mark);
    drawBadges(document, [full(name, { ...view })]);
    expect(name.querySelector(mark)).toBe(host);
    drawBadges(document, [full(name, { ...view, score: '50' })]);
    expect(name.querySelector(mark)).not.toBe(host);
    name.replaceChildren('Mara Lindqvist');
    drawBadges(document, [full(name, { ...view, score: '50' })]);
    expect(name.querySelector(mark)).not.toBeNull();
  });

  it('shows what it was given as text, never as HTML', () => {
    drawBadges(document, [full(name)]);
    expect(shadow().querySelector('img, script')).toBeNull();
    expect(shadow().textContent).toContain('<img src=x onerror=alert(1)>');
    expect(shadow().textContent).toContain('<script>alert(1)</script>');
  });

  it('says it all to a screen reader, the reasons as its description', () => {
    drawBadges(document, [full(name)]);
    const button = shadow().querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe('Mara: Match');
    expect(shadow().getElementById(button?.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'Scored on this',
    );
  });

  it("ignores presses that the page's own script makes", () => {
    const onOpen = vi.fn();
    drawBadges(document, [full(name)], onOpen);
    shadow().querySelector('button')?.click();
    expect(onOpen).not.toHaveBeenCalled();
  });
});

describe('the badges of a list', () => {
  const hostsIn = (element: Element) => [...element.querySelectorAll(mark)];

  it('stand one a row; the ones that stay are left alone, the others go', () => {
    const [ada, bob, cleo] = [add('li', 'Ada'), add('li', 'Bob'), add('li', 'Cleo')];
    drawBadges(document, [compact(ada, 'ada'), compact(bob, 'bob')]);
    const [host] = hostsIn(ada);
    drawBadges(document, [compact(ada, 'ada'), compact(cleo, 'cleo')]);
    expect([hostsIn(ada)[0] === host, hostsIn(bob).length, hostsIn(cleo).length]).toEqual([true, 0, 1]);
  });

  it('are another’s once the row is, though they say the same', () => {
    const row = add('li', 'Ada');
    drawBadges(document, [compact(row, 'ada')]);
    const [host] = hostsIn(row);
    drawBadges(document, [{ ...compact(row, 'ada'), card: 'another-ada' }]);
    expect(hostsIn(row)).toHaveLength(1);
    expect(hostsIn(row)[0]).not.toBe(host);
  });

  it('stand after a link, whose name stays what it leads to', () => {
    const link = add('a', 'Ada');
    drawBadges(document, [compact(link, 'ada')]);
    expect(link.querySelector(mark)).toBeNull();
    expect(link.nextElementSibling?.matches(mark)).toBe(true);
    link.remove();
    drawBadges(document, []);
    expect(document.querySelector(mark)).toBeNull();
  });

  it('that the page copied along with a row are taken away', () => {
    const row = add('li', 'Ada');
    drawBadges(document, [compact(row, 'ada')]);
    document.body.append(row.cloneNode(true));
    expect(document.querySelectorAll(mark)).toHaveLength(2);
    drawBadges(document, [compact(row, 'ada')]);
    expect(document.querySelectorAll(mark)).toHaveLength(1);
  });

  it('say tier, score and a mark, and make the card of reasons when it is wanted', () => {
    drawBadges(document, [compact(add('li', 'Ada'), 'ada')]);
    const button = shadow().querySelector('button');
    expect(button?.textContent).toBe('A87✓');
    expect(button?.getAttribute('aria-label')).toBe('ada: Match');
    expect(shadow().querySelector('#card')).toBeNull();
    HTMLElement.prototype.showPopover = () => {};
    HTMLElement.prototype.hidePopover = () => {};
    button?.dispatchEvent(new FocusEvent('focus'));
    expect(shadow().querySelector('#card')?.textContent).toContain('<script>alert(1)</script>');
  });
});
