import { expect, test } from 'vitest';
import { normalize } from '../../lib/profile/normalize';
import { isPlaceholder } from '../../lib/profile/placeholder';

test.each([
  ...[
    '[not provided]',
    'N/A',
    'n. a.',
    '#N/A',
    'Not Applicable',
    'TBD.',
    '-- None --',
    '–',
    '(unknown)',
    '***',
  ],
  ...['k.A.', 'k. A.', 'Unbekannt', 'Keine Angabe', 'nicht verfügbar', 'Sin especificar', 'no aplica'],
  ...['Non renseigné', 'NON PRECISE', 'à compléter', 'não informado', 'Onbekend'],
])('%s fills a field and says nothing', (text) => expect(isPlaceholder(text)).toBe(true));

test.each([
  'Nana',
  'Unknown Worlds',
  'None of Your Business GmbH',
  'KA',
  'Other',
  'Aucuneville',
  'n',
  '1-10',
])('%s may be meant', (text) => expect(isPlaceholder(text)).toBe(false));

const said = (text: string, source = 'hubspot:field') => [{ text, source }];

test('placeholders leave an attribute unread, wherever they come from; other sources count', () => {
  const { attributes } = normalize({
    kind: 'person',
    name: 'Mara Lindqvist',
    facts: {
      job_title: said('tbd', 'taught:label:Title'),
      company_name: said('[not provided]', 'salesforce:Company'),
      city: said('k.A.'),
      country: [...said('Unbekannt'), ...said('Germany', 'json-ld:address')],
      industry: said('Not Applicable'),
      revenue: [],
    },
  });
  expect(Object.keys(attributes).sort()).toEqual(['country', 'revenue']);
  expect(attributes['country']?.values).toEqual(['Germany']);
  expect(attributes['revenue']?.values).toEqual([]);
});

test('"NA" is nobody’s region or country, though Napoli and Namibia are written so', () => {
  const facts = { company_region: said('NA'), company_country: said('NA') };
  expect(normalize({ kind: 'company', name: 'Fjordline', facts }).attributes).toEqual({});
});

test('"Other" is no industry, and may be a rank', () => {
  for (const industry of ['Other', 'Sonstige', 'Autre', '- Otros -'])
    expect(
      normalize({ kind: 'company', name: 'Fjordline', facts: { industry: said(industry) } }).attributes,
    ).toEqual({});
  const { attributes } = normalize({ kind: 'person', name: 'Mara', facts: { seniority: said('Other') } });
  expect(attributes['seniority']?.values).toEqual(['Other']);
});
