import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { Report } from '../../lib/messages';
import { limits, reportSchema } from '../../lib/profile/raw.schema';
import { nothing, type Reading } from '../../lib/reading/types';
import { fixturePages } from '../fixtures/pages';

const url = 'https://www.linkedin.com/in/mara-lindqvist/';
const fact = { text: 'Hamburg', source: 'top-card:location' };
const subject = { kind: 'person', name: 'Mara Lindqvist', facts: { location: [fact] } };
const report = { page: 'person', subject, cards: [], kept: [], url };

test('is what a reader makes', () => {
  expectTypeOf<z.infer<typeof reportSchema>>().toExtend<Report & Reading>();
  expect(reportSchema.parse({ ...nothing, kept: [], url })).toEqual({ ...nothing, kept: [], url });
});

test.each(fixturePages)('takes the reading of $name as it is', ({ expected }) => {
  const whole = { ...expected.reading, kept: [], url };
  expect(reportSchema.parse(whole)).toEqual(whole);
});

test('leaves out what it doesn’t know', () => {
  const hostile: unknown = JSON.parse(
    JSON.stringify({ ...report, tabId: 1 }).replace(
      '"facts":{',
      '"facts":{"__proto__":[{"text":"x","source":"y"}],"salary":[],',
    ),
  );
  expect(reportSchema.parse(hostile)).toEqual(report);
  expect({}).not.toHaveProperty('text');
});

describe('refuses', () => {
  const long = 'x'.repeat(limits.text + 1);
  const withFacts = (facts: unknown) => ({ ...report, subject: { ...subject, facts } });
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['another page kind', { ...report, page: 'job' }],
    ['another kind of subject', { ...report, subject: { ...subject, kind: 'dog' } }],
    ['a subject without a name', { ...report, subject: { ...subject, name: '' } }],
    ['a long name', { ...report, subject: { ...subject, name: long } }],
    ['a long text', withFacts({ location: [{ ...fact, text: long }] })],
    ['a long source', withFacts({ location: [{ ...fact, source: long }] })],
    ['a text that is none', withFacts({ location: [{ ...fact, text: { from: 1 } }] })],
    ['a fact that is no list', withFacts({ location: fact })],
    ['too many of one fact', withFacts({ location: Array(limits.perFact + 1).fill(fact) })],
    ['too many cards', { ...report, cards: Array(limits.cards + 1).fill(subject) }],
    ['no address', { ...report, url: 'here' }],
    ['an endless address', { ...report, url: url + 'x'.repeat(limits.url) }],
  ])('%s', (_, input) => expect(reportSchema.safeParse(input).success).toBe(false));
});
