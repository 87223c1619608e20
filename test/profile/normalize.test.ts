import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionTypeNames, rowOf, type ConditionType } from '../../lib/icp/vocabulary';
import { normalize } from '../../lib/profile/normalize';
import { merge } from '../../lib/profile/remember';
import { subjectSchema } from '../../lib/profile/types';
import { factNames, type Fact, type Facts } from '../../lib/reading/types';
import { readState } from '../../lib/scoring/state';

/** Facts of a source each: `said({ website: 'crm:website=acme.example' })`. */
function said(texts: { readonly [F in keyof Facts]: string | readonly string[] }): Facts {
  const facts = Object.entries(texts).map(([name, text]): [string, Fact[]] => [
    name,
    [text].flat().map((each) => {
      const [source = '', words = ''] = each.includes('=') ? each.split('=') : [`crm:${name}`, each];
      return { source, text: words };
    }),
  ]);
  return Object.fromEntries(facts);
}

const person = (facts: Facts) => normalize({ kind: 'person', name: 'Mara Lindqvist', facts }).attributes;
const company = (facts: Facts) => normalize({ kind: 'company', name: 'Fjordline', facts }).attributes;

describe('a person’s rank and department', () => {
  test('come of the title, with its words and where they stood', () => {
    const { seniority, department } = person(
      said({ job_title: 'experience:title=VP Sales', company_name: 'Acme' }),
    );
    const evidence = [{ source: 'experience:title', text: 'VP Sales' }];
    expect(seniority).toEqual({ values: ['VP'], evidence });
    expect(department).toEqual({ values: ['Sales'], evidence });
  });

  test('as a field of their own states them, if it is understood; the title is then a second opinion', () => {
    const facts = said({ job_title: 'VP Sales', seniority: 'c_suite', department: 'Marketing' });
    expect(person(facts)).toMatchObject({
      seniority: { values: ['C-Level'], others: [{ value: 'VP' }] },
      department: { values: ['Marketing and Advertising'], others: [{ value: 'Sales' }] },
    });
    expect(person(said({ job_title: 'VP Sales', seniority: 'very' }))['seniority']?.values).toEqual(['VP']);
  });

  test('are those of all jobs held, unless the leading one’s is not understood', () => {
    const jobs = (...titles: string[]) => person(said({ job_title: titles.map((title) => `x=${title}`) }));
    expect(jobs('CTO', 'Board Member', 'Consultant')).toMatchObject({
      job_title: { values: ['CTO', 'Board Member', 'Consultant'] },
      seniority: { values: ['C-Level', 'Board Member'] },
    });
    expect(jobs('Wizard', 'Board Member')).not.toHaveProperty('seniority');
  });
});

describe('a headline', () => {
  const headline = 'top-card:headline=CTO at Acme | Speaker';
  test('tells the job where nothing else does', () => {
    expect(person(said({ headline }))).toMatchObject({
      job_title: {
        values: ['CTO'],
        evidence: [{ source: 'top-card:headline', text: 'CTO at Acme | Speaker' }],
      },
      seniority: { values: ['C-Level'], evidence: [{ text: 'CTO' }] },
      company_name: { values: ['Acme'] },
    });
  });

  test('does not where the page says that there is no job', () => {
    expect(person({ ...said({ headline }), company_name: [] })).toEqual({
      company_name: { values: [], evidence: [] },
    });
    expect(person({ ...said({ headline }), job_title: [] })).toEqual({
      job_title: { values: [], evidence: [] },
    });
  });

  test('is a second opinion beside a listed title, and names no employer for another one', () => {
    const known = person(said({ headline, job_title: 'experience:title=Baker' }));
    expect(known).toMatchObject({ job_title: { values: ['Baker'], others: [{ value: 'CTO' }] } });
    expect(known).not.toHaveProperty('company_name');
  });
});

test('what a person’s page states of the company is the person’s too', () => {
  const facts = said({
    company_name: 'Fjordline',
    website: 'https://www.fjordline.example/about',
    industry: 'Software Development',
    employees: '51-200',
    revenue: '$10M-$50M',
    company_location: 'Oslo, Norway',
    company_postal_code: '0150',
  });
  expect(Object.keys(person(facts)).sort()).toEqual(
    [
      'company_name',
      'domain',
      'industry',
      'employee_size_range',
      'company_size',
      'revenue',
      'company_city',
      'company_country',
      'company_postal_code',
    ].sort(),
  );
  expect(person(facts)['revenue']?.values).toEqual([{ from: 10_000_000, to: 50_000_000 }]);
});

describe('sources', () => {
  test('that disagree: the first counts, the others are kept beside it', () => {
    const { company_country, company_size } = company(
      said({
        company_country: ['json-ld:country=Norway', 'footer:country=Sweden', 'about:country=NO'],
        employees: ['about:size=51-200 employees', 'json-ld:employees=120', 'overview:employees=5.000'],
      }),
    );
    expect(company_country).toEqual({
      values: ['Norway'],
      evidence: [{ source: 'json-ld:country', text: 'Norway' }],
      others: [{ value: 'Sweden', evidence: { source: 'footer:country', text: 'Sweden' } }],
    });
    expect(company_size).toMatchObject({ values: [{ from: 51, to: 200 }], others: [{ value: 5000 }] });
  });

  test('that say nothing usable leave their place to the next', () => {
    const { revenue } = company(said({ revenue: ['crm:revenue=€5M', 'card:revenue=$6M'] }));
    expect(revenue).toEqual({ values: [6_000_000], evidence: [{ source: 'card:revenue', text: '$6M' }] });
  });

  test('that list several mean all of them', () => {
    const { industry } = company(
      said({ industry: ['json-ld:industry=Retail', 'json-ld:industry=Logistics'] }),
    );
    expect(industry).toMatchObject({ values: ['Retail', 'Logistics'] });
    expect(industry).not.toHaveProperty('others');
  });
});

describe('whatever the facts are', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      'CTO at Acme',
      '51-200',
      '$1M',
      'Oslo, Norway',
      'Greater Boston',
      'acme.example',
      'VP Sales',
      '',
    ),
  );
  const fact = fc.record({ text, source: fc.constantFrom('a:x', 'b:y', 'c:headline') });
  const subject = fc.record({
    kind: fc.constantFrom('person' as const, 'company' as const),
    name: fc.constantFrom('Mara', 'Fjordline'),
    facts: fc.dictionary(fc.constantFrom(...factNames), fc.array(fact, { maxLength: 3 })),
  });

  test('the attributes can be stored, are paired with words, and none is malformed but by a blank text', () => {
    fc.assert(
      fc.property(subject, (raw) => {
        const normal = normalize(raw);
        expect(subjectSchema.parse(normal)).toEqual(normal);
        for (const [name, { values, evidence }] of Object.entries(normal.attributes)) {
          expect(evidence).toHaveLength(values.length);
          const isNumber =
            conditionTypeNames.includes(name as ConditionType) &&
            rowOf(name as ConditionType).kind === 'number';
          if (isNumber) expect(readState(name as ConditionType, values).is).not.toBe('malformed');
        }
      }),
    );
  });

  test('reading it twice changes nothing', () => {
    fc.assert(
      fc.property(subject, (raw) => {
        const once = normalize(raw);
        expect(normalize(raw)).toEqual(once);
        expect(merge(once, normalize(raw))).toEqual(once);
      }),
    );
  });
});

test('rows stored before disagreement was kept still parse', () => {
  const old = { kind: 'person', name: 'Mara', attributes: { city: { values: ['Oslo'], evidence: [] } } };
  expect(subjectSchema.parse(old)).toEqual(old);
});
