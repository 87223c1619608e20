import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributesOf } from '../../lib/profile/attributes';
import { fillGaps, merge, subjectKey } from '../../lib/profile/remember';
import type { Evidence, Subject } from '../../lib/profile/types';

const evidence = (text: string, source = 'top-card') => ({ source, text });
const known = (value: string, source?: string) => ({ values: [value], evidence: [evidence(value, source)] });
const person = (attributes: Subject['attributes']): Subject => ({
  kind: 'person',
  name: 'Mara Lindqvist',
  attributes,
});

const company = (name: string, attributes: Subject['attributes'] = {}): Subject => ({
  kind: 'company',
  name,
  attributes,
});

describe('a subject’s key', () => {
  const linkedIn = { linkedin_url: known('https://www.linkedin.com/in/mara') };
  test.each<[Subject, string, string]>([
    [person(linkedIn), 'https://de.linkedin.com/in/mara?x=1', 'person:https://www.linkedin.com/in/mara'],
    [person({}), 'https://www.linkedin.com/pub/mara/1/2/3', 'person:www.linkedin.com/pub/mara/1/2/3'],
    [
      person({}),
      'https://www.linkedin.com/sales/lead/ACwAAinvented,NAME_SEARCH,x1',
      'person:www.linkedin.com/sales/lead/ACwAAinvented',
    ],
    [
      company('Fjordline'),
      'https://www.linkedin.com/sales/company/9',
      'company:www.linkedin.com/sales/company/9',
    ],
    [
      company('Fjordline', { domain: known('fjordline.example') }),
      'https://crm.example/company/7',
      'company:crm.example/company/7',
    ],
    [
      company('Fjordline', { industry: known('Software') }),
      'https://fjordline.host.example/about',
      'company:fjordline.host.example',
    ],
    [company('Fjordline'), 'https://crm.example/company/7', 'company:crm.example/company/7'],
    [
      company('Fjordline', {
        industry: { values: ['Software'], evidence: [{ source: 'taught:label:Branche', text: 'Software' }] },
      }),
      'https://crm.example/company/7',
      'company:crm.example/company/7',
    ],
    [person({}), 'https://crm.example/app/#/contacts/1', 'person:crm.example/app/#/contacts/1'],
  ])('%#', (subject, url, key) => expect(subjectKey(subject, url)).toBe(key));

  test('two sites under one domain are two companies', () => {
    const known = (url: string) =>
      subjectKey(company('Acme', { domain: { values: ['host.example'], evidence: [] } }), url);
    expect(known('https://good.host.example/')).not.toBe(known('https://evil.host.example/'));
  });
});

describe('a person whom a rep had to teach, at an address that others share', () => {
  const first = person({
    job_title: known('CTO', 'taught:label:Title'),
    country: known('Germany', 'taught:label:Country'),
  });
  const named = (name: string, attributes: Subject['attributes'] = {}): Subject => ({
    ...person(attributes),
    name,
  });

  test('is another under another name, and gets nothing of the first one', () => {
    const second = named('Bert Zweiter');
    expect(merge(first, second)).toEqual(second);
    expect(merge(second, first)).toEqual(first);
  });

  test('is the same however the name is written; whom our readers read may marry', () => {
    expect(merge(first, named('LINDQVIST, Mára')).attributes).toEqual(first.attributes);
    const read = person({ job_title: known('CTO') });
    expect(merge(read, named('Mara Berg')).attributes).toEqual(read.attributes);
  });
});

describe('a card of a list, after its own page was visited', () => {
  const visited = person({
    job_title: known('CTO'),
    company_name: known('Fjordline'),
    city: known('Hamburg'),
  });

  test('fills gaps and overwrites nothing', () => {
    const card = {
      ...person({ job_title: known('Adviser'), industry: known('Retail') }),
      name: 'M. Lindqvist',
    };
    const { name, attributes } = fillGaps(visited, card);
    expect(name).toBe('Mara Lindqvist');
    expect(attributes).toEqual({ ...visited.attributes, industry: known('Retail') });
  });

  test('adds no part of another place or job', () => {
    const card = person({ country: known('France'), seniority: known('Head') });
    expect(fillGaps(visited, card)).toEqual(visited);
  });
});

describe('a company that goes by another name', () => {
  test('is another one, and knows nothing of the one before', () => {
    const before = company('Good', { industry: known('Hospitals') });
    expect(merge(before, company('Evil')).attributes).toEqual({});
    expect(merge(before, company('GOOD')).attributes).toEqual(before.attributes);
  });
});

describe('a later reading', () => {
  const names = fc.constantFrom(
    'job_title',
    'company_name',
    'city',
    'region',
    'country',
    'industry',
    'domain',
  );
  const attribute = fc.record({
    values: fc.array(fc.string(), { maxLength: 2 }),
    evidence: fc.constant([evidence('x', 'experience:title')] as Evidence[]),
  });
  const subject = fc.dictionary(names, attribute).map(person);

  test('wins where it says something, and adds no knowledge of its own', () => {
    fc.assert(
      fc.property(subject, subject, (before, now) => {
        const { attributes } = merge(before, now);
        expect(attributes).toMatchObject(now.attributes);
        for (const [name, value] of Object.entries(attributes))
          expect([before.attributes[name], now.attributes[name]]).toContainEqual(value);
      }),
    );
  });

  test('changes nothing when it says the same, and is all there is at first', () => {
    fc.assert(
      fc.property(subject, (now) => {
        expect(merge(undefined, now)).toEqual(now);
        expect(merge(now, now)).toEqual(now);
        expect(merge(now, person({}))).toEqual(now);
      }),
    );
  });

  test('of a move leaves no part of the place before', () => {
    const before = person({
      city: known('Kiel'),
      region: known('Schleswig-Holstein'),
      country: known('Germany'),
    });
    const now = person({ city: known('Bergen'), country: known('Norway') });
    expect(merge(before, now)).toEqual(now);
  });

  test('of a new employer leaves no title before', () => {
    const before = person({ company_name: known('Fjordline'), job_title: known('CTO', 'experience:title') });
    const now = person({ company_name: known('Elsewhere') });
    expect(merge(before, now)).toEqual(now);
  });

  test('does not put a headline’s words in the place of a listed job', () => {
    const before = person({ company_name: known('Fjordline'), job_title: known('CTO', 'experience:title') });
    const now = person({
      company_name: known('Fjordline'),
      job_title: known('Engineer', 'top-card:headline'),
    });
    expect(merge(before, now).attributes['job_title']).toEqual(before.attributes['job_title']);
    expect(merge(now, before).attributes['job_title']).toEqual(before.attributes['job_title']);
  });
});

test('scoring gets the condition types: known, absent, and not what is evidence only', () => {
  const subject = person({
    job_title: known('CTO'),
    city: { values: [], evidence: [] },
    company_name: known('Fjordline'),
  });
  expect(attributesOf(subject)).toEqual({ job_title: ['CTO'], city: [] });
});
