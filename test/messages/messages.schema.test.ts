import { describe, expect, it, test } from 'vitest';
import { isFrom, received } from '../../lib/messages.schema';

const self = { id: 'lens', root: 'chrome-extension://lens/' };
const page = { id: 'lens', url: 'https://www.linkedin.com/in/mara/', frameId: 0, tab: { id: 7 } };
const panel = { id: 'lens', url: 'chrome-extension://lens/sidepanel.html' };

describe('who may send a message', () => {
  it.each([
    ['a page, from a content script in its top frame', 'page', page, true],
    ['a page, from an advert in a frame', 'page', { ...page, frameId: 3 }, false],
    ['a page, from no tab', 'page', { ...page, tab: undefined }, false],
    ['a page, from another extension', 'page', { ...page, id: 'other' }, false],
    ['a page, from our own panel', 'page', { ...panel, frameId: 0, tab: { id: 7 } }, false],
    ['the extension, from our panel', 'extension', panel, true],
    ['the extension, from a content script', 'extension', page, false],
    [
      'the extension, from a look-alike address',
      'extension',
      { id: 'lens', url: 'https://x/chrome-extension://lens/' },
      false,
    ],
    ['the extension, from another extension', 'extension', { ...panel, id: 'other' }, false],
  ] as const)('%s', (_, from, sender, allowed) => {
    expect(isFrom(from, sender, self)).toBe(allowed);
  });
});

describe('a report', () => {
  const report = {
    url: 'https://www.linkedin.com/in/mara/',
    page: 'person',
    subject: { kind: 'person', name: 'Mara', facts: { location: [{ text: 'Hamburg', source: 'top-card' }] } },
    cards: [],
    kept: [],
  };
  const isParsed = (data: unknown) => received.report.data.safeParse(data).success;

  it('of the right form is parsed', () => {
    expect(received.report.data.parse(report)).toEqual(report);
  });

  it.each([
    ['no object', 'report'],
    ['no address', { ...report, url: 'nowhere' }],
    ['a subject of no kind', { ...report, subject: { ...report.subject, kind: 'planet' } }],
    ['a text that is none', { ...report, subject: { ...report.subject, name: { toString: 'x' } } }],
    ['an endless text', { ...report, subject: { ...report.subject, name: 'x'.repeat(1e6) } }],
    ['an endless list of cards', { ...report, kept: Array.from({ length: 501 }, String) }],
    ['facts that are no list', { ...report, subject: { ...report.subject, facts: { location: 'Hamburg' } } }],
  ])('with %s is refused', (_, data) => {
    expect(isParsed(data)).toBe(false);
  });

  it('keeps no fact that we do not know', () => {
    const facts = JSON.parse('{"__proto__":{"polluted":1},"constructor":[],"salary":[]}') as object;
    const parsed = received.report.data.parse({ ...report, subject: { ...report.subject, facts } });
    expect(Object.keys(parsed.subject?.facts ?? {})).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});

describe('a recalculation', () => {
  it.each([
    [{ configIds: null }, true],
    [{ configIds: ['a', 'b'] }, true],
    [{ configIds: 'a' }, false],
    [{ configIds: [1] }, false],
    [{}, false],
    [undefined, false],
  ])('%j is taken: %s', (data, taken) => {
    expect(received.recalculate.data.safeParse(data).success).toBe(taken);
  });

  it('is begun, resumed and stopped by our own pages only', () => {
    const { recalculate, resumeRecalculation, stopRecalculation } = received;
    for (const { from } of [recalculate, resumeRecalculation, stopRecalculation])
      expect(from).toBe('extension');
  });
});

test('only a page is told what was taught of its site, whatever it says of itself', () => {
  expect(received.recipes.from).toBe('page');
  expect(received.recipes.data.parse({ url: 'https://other.example.com/' })).toBeUndefined();
});
