import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvent } from '../../lib/visits/event.schema';
import { event, NOW } from './world';

const read = (value: unknown) => readEvent(JSON.stringify(value), NOW);
const company = 'company:harborpine.com';
const person = 'person:https://www.linkedin.com/in/dana-whitfield-example';

it('reads the documented event: whose visit it is, and nothing that names the visitor besides', () => {
  expect(read(event())).toEqual({
    keys: [company, person],
    visit: {
      at: Date.UTC(2026, 2, 8, 14, 5),
      session: 'sess_1',
      pages: [
        'https://northwind.example.com/pricing?utm_campaign=spring&utm_term=freight',
        '/pricing',
        '/demo',
      ],
      views: 3,
      utm: { utm_source: 'google', utm_medium: 'cpc', utm_campaign: 'spring', utm_term: 'freight' },
    },
  });
});

it.each([
  ['no JSON', '{"event": ', 'json'],
  ['no object', '[1]', 'event'],
  ['null', 'null', 'event'],
  ['another event', JSON.stringify(event({ event: 'visitor.returned' })), 'event'],
  ['no time', JSON.stringify(event({ timestamp: 'yesterday' })), 'time'],
  ['a day that is none', JSON.stringify(event({ timestamp: '2026-02-30T10:00:00Z' })), 'time'],
  [
    'a time before the web had such events',
    JSON.stringify(event({ timestamp: '1970-01-01T00:00:00Z' })),
    'time',
  ],
  ['a time to come', JSON.stringify(event({ timestamp: '2026-03-12T14:05:00Z' })), 'future'],
  ['no session', JSON.stringify(event({ session_id: ' ' })), 'session'],
  ['a session that is a number', JSON.stringify(event({ session_id: 7 })), 'session'],
  ['nobody', JSON.stringify(event({ visitor: null, company: {} })), 'nobody'],
])('names what is wrong with a line: %s', (_, line, problem) => {
  expect(readEvent(line, NOW)).toBe(problem);
});

it.each([
  ['a host that many share', { domain: 'linkedin.com', name: 'Harbor & Pine' }],
  ['a mail address', { domain: 'dana@harborpine.com' }],
  ['a suffix', { domain: 'co.uk' }],
  ['a number', { domain: 5 }],
  ['an address in the network', { domain: '192.168.0.1' }],
])('a company is known by a domain of its own, not by %s', (_, company) => {
  expect(read(event({ company }))).toMatchObject({ keys: [person] });
});

it.each([
  ['a company’s page', 'https://www.linkedin.com/company/harborpine'],
  ['another site', 'https://linkedin.com.evil.example/in/dana'],
  ['a name', 'Dana Whitfield'],
])('a person is known by a LinkedIn profile, not by %s', (_, linkedin_url) => {
  expect(read(event({ visitor: { linkedin_url, email: 'dana@harborpine.com' } }))).toMatchObject({
    keys: [company],
  });
});

it('the same person and company by any way to write them', () => {
  const visitor = { linkedin_url: 'de.linkedin.com/in/Dana-Whitfield-Example/details/experience?x=1' };
  const written = read(event({ visitor, company: { website: 'https://shop.HarborPine.com/start' } }));
  expect(written).toMatchObject({ keys: [company, person] });
});

describe('what is optional', () => {
  const sessionOf = (session: unknown) => {
    const found = read(event({ session }));
    if (typeof found === 'string') throw new Error(found);
    const { pages, views, utm } = found.visit;
    return { pages, views, utm };
  };
  it.each([
    ['no session', undefined, { utm: {} }],
    ['a session of another form', 'desktop', { utm: {} }],
    ['odd parts', { landing_page: 4, pages_visited: 'all', utm_source: ['x'] }, { utm: {} }],
    ['no pages', { pages_visited: [] }, { pages: [], views: 0, utm: {} }],
    ['a landing page alone', { landing_page: '/demo' }, { pages: ['/demo'], views: 1, utm: {} }],
    ['a number of pages', { pages_visited: 12 }, { views: 12, utm: {} }],
    [
      'a number of pages, one of which is told',
      { landing_page: '/a', pages_visited: 12 },
      { views: 12, utm: {} },
    ],
    ['an absurd number of pages', { pages_visited: 1e12 }, { utm: {} }],
    ['a negative number of pages', { pages_visited: -1 }, { utm: {} }],
    [
      'pages as objects',
      { pages_visited: [{ url: '/a' }, { path: '/b' }, {}, null, ' '] },
      { pages: ['/a', '/b'], views: 5, utm: {} },
    ],
    ['none stated', { utm_source: null, utm_medium: '' }, { utm: { utm_source: null, utm_medium: null } }],
    [
      'a text that reads as nothing',
      { utm_source: '\u0301', utm_medium: 'x'.repeat(301) },
      { utm: { utm_source: null } },
    ],
    [
      'one in the query and one stated',
      { landing_page: '/?utm_source=a&utm_content=b#?utm_term=c', utm_source: 'd' },
      {
        pages: ['/?utm_source=a&utm_content=b#?utm_term=c'],
        views: 1,
        utm: { utm_source: 'd', utm_content: 'b' },
      },
    ],
  ])('%s', (_, session, expected) => {
    expect(sessionOf(session)).toEqual(expected);
  });

  it('a session that went on and on keeps its first 200 pages and all of its views', () => {
    const pages_visited = Array.from({ length: 3_000 }, (_, page) => `/${page}`);
    const { pages, views } = sessionOf({ pages_visited });
    expect([pages?.length, views]).toEqual([200, 3_000]);
  });
});

it('a time without a zone is UTC, and one with a zone is that moment', () => {
  expect(read(event({ timestamp: '2026-03-08T14:05:00' }))).toMatchObject({
    visit: { at: Date.UTC(2026, 2, 8, 14, 5) },
  });
  expect(read(event({ timestamp: '2026-03-08T14:05:00.5+02:00' }))).toMatchObject({
    visit: { at: Date.UTC(2026, 2, 8, 12, 5, 0, 500) },
  });
});

it('keys of a prototype are keys like any others', () => {
  const line = JSON.stringify(event()).replace('{', '{"__proto__":{"event":"x"},"constructor":1,');
  expect(readEvent(line, NOW)).toEqual(read(event()));
  const hostile = '{"__proto__":{"event":"visitor.identified"},"timestamp":"2026-03-08T14:05:00Z"}';
  expect(readEvent(hostile, NOW)).toBe('event');
});

it('however deep a line is nested, it is only a bad one', () => {
  expect(readEvent('['.repeat(250_000), NOW)).toBe('json');
  expect(readEvent(`{"session":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, NOW)).toBe('event');
});

it('never throws, whatever the line and its parts', () => {
  const oddly = fc.oneof(fc.jsonValue(), fc.string(), fc.constant(undefined));
  const parts = fc.record(
    { timestamp: oddly, session_id: oddly, visitor: oddly, company: oddly, session: oddly },
    { requiredKeys: [] },
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (line) => void readEvent(line, NOW)));
  fc.assert(fc.property(parts, (odd) => void read(event(odd))));
  const deep = fc.record({
    visitor: fc.record({ linkedin_url: oddly }),
    company: fc.record({ domain: oddly, name: oddly }),
    session: fc.record({
      landing_page: oddly,
      pages_visited: fc.oneof(oddly, fc.array(oddly)),
      utm_source: oddly,
    }),
  });
  fc.assert(fc.property(deep, (odd) => void read(event(odd))));
});
