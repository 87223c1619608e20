import { expect, it } from 'vitest';
import { visitKeysOf } from '../../lib/visits/keys';
import { withVisits } from '../../lib/storage/visits';
import type { Subject } from '../../lib/profile/types';
import { importVisits } from '../../lib/visits/import';
import { keepVisits } from '../../lib/storage/visits';
import { event, fileOf, fresh, NOW } from './world';

const subject = (
  kind: Subject['kind'],
  attributes: Record<string, string[]>,
  name = 'Harbor & Pine',
): Subject => ({
  kind,
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).map(([type, values]) => [
      type,
      { values, evidence: values.map((text) => ({ source: 'test', text })) },
    ]),
  ),
});
const dana = 'https://www.linkedin.com/in/dana-whitfield-example';

it.each([
  ['a company by its domain', subject('company', { domain: ['harborpine.com'] }), ['company:harborpine.com']],
  [
    'a company of several domains',
    subject('company', { domain: ['harborpine.com', 'harborpine.de'] }),
    ['company:harborpine.com', 'company:harborpine.de'],
  ],
  ['a person by the LinkedIn address', subject('person', { linkedin_url: [dana] }), [`person:${dana}`]],
  ['never a person by the employer’s domain', subject('person', { domain: ['harborpine.com'] }), []],
  [
    'never a company by its LinkedIn address',
    subject('company', { linkedin_url: ['https://www.linkedin.com/company/x'] }),
    [],
  ],
  ['nobody of whom neither is known', subject('person', {}), []],
  [
    'nobody by a mail provider',
    subject('company', { domain: ['gmail.com', 'yahoo.co.uk', 'gmx.at'] }, 'Gmail'),
    [],
  ],
  ['nobody by a host that many share', subject('company', { domain: ['github.io'] }), []],
])('visits fit %s', (_, who, keys) => {
  expect(visitKeysOf(who)).toEqual(keys);
});

it('the visits of a company are those of all its people; a person has only their own', async () => {
  const db = fresh();
  const other = event({
    session_id: 'two',
    visitor: { linkedin_url: 'https://www.linkedin.com/in/bo-example' },
  });
  const unknown = event({ session_id: 'three', visitor: { email: 'someone@harborpine.com' } });
  await importVisits(fileOf(event(), other, unknown), (batch) => keepVisits(batch, NOW, db), { now: NOW });
  const rows = [
    { subject: subject('company', { domain: ['harborpine.com'] }) },
    { subject: subject('person', { linkedin_url: [dana], domain: ['harborpine.com'] }, 'Dana Whitfield') },
    { subject: subject('person', { domain: ['harborpine.com'] }, 'Dana Whitfield') },
  ];
  const [company, person, namesake] = await withVisits(rows, NOW, db);
  expect(company?.subject.attributes['session_count']?.values).toEqual([3]);
  expect(person?.subject.attributes['session_count']?.values).toEqual([1]);
  expect(namesake).toBe(rows[2]);
});
