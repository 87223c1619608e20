import { describe, expect, test } from 'vitest';
import { linkedInAddress, websiteAddress } from '../../../components/recommendations/outside-address';
import { companySubject, personSubject } from '../../../components/recommendations/subjects';
import { companySchema } from '../../../lib/partners/surfe.recommendations';
import { attributesOf } from '../../../lib/profile/attributes';
import { scoreAll } from '../../../lib/scoring/score';
import { publishedCompany } from '../../sandbox/surfe/published-examples';
import { condition, icp } from '../world';

const company = companySchema.parse(publishedCompany);
const [person] = company.people;

describe('the published company', () => {
  test('has the attributes that a page would give', () => {
    expect(attributesOf(companySubject(company))).toEqual({
      industry: ['SaaS', 'Sales'],
      employee_size_range: ['50'],
      company_size: [50],
      domain: ['surfe.com'],
      company_city: ['Paris'],
      company_region: ['Ile-de-France'],
      company_country: ['France'],
      company_postal_code: ['75001'],
      linkedin_url: ['https://www.linkedin.com/company/surfe'],
    });
  });

  test('says where each value is from, and what else Surfe says of it', () => {
    const { company_size } = companySubject(company).attributes;
    expect(company_size?.evidence).toEqual([{ source: 'surfe:employeeCount', text: '50' }]);
    expect(company_size?.others?.[0]?.evidence).toEqual({ source: 'surfe:size', text: '51-200' });
  });

  test('and its person, by every form of a country', () => {
    if (!person) throw new Error('no person');
    const subject = personSubject(person, company);
    expect(attributesOf(subject)).toMatchObject({
      job_title: ['Head of Sales'],
      seniority: ['Head'],
      department: ['Sales'],
      industry: ['SaaS', 'Sales'],
      linkedin_url: ['https://www.linkedin.com/in/johndoe'],
    });
    for (const country of ['US', 'us', 'United States']) {
      const known = attributesOf(personSubject({ ...person, location: undefined, country }, company));
      const config = icp('US', [
        condition('country', 'in', ['US']),
        condition('company_country', 'in', ['fr']),
      ]);
      expect(scoreAll([config], known).results[0]?.match).toBe('yes');
    }
  });

  test('what is not stated stays unread, and nothing is too long', () => {
    const bare = companySchema.parse({ name: 'Bare', industries: [], hqCountry: ' ', size: 'x'.repeat(301) });
    expect(attributesOf(companySubject(bare))).toEqual({});
  });
});

test.each([
  ['surfe.com', 'https://surfe.com/'],
  ['https://www.acme.co.uk/about?x=1', 'https://acme.co.uk/'],
  ['http://user:pass@acme.example:8080/', 'https://acme.example/'],
  ['127.0.0.1', undefined],
  ['[::1]', undefined],
  ['localhost', undefined],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['acme.example@evil.example', 'https://evil.example/'],
  ['', undefined],
])('the website of %j is %s', (domain, address) => {
  expect(websiteAddress(domain)).toBe(address);
});

test.each([
  ['https://www.linkedin.com/in/x?trk=1', 'https://www.linkedin.com/in/x'],
  ['http://fr.linkedin.com/company/x/', 'https://www.linkedin.com/company/x'],
  ['https://linkedin.com.evil.example/in/x', undefined],
  ['https://www.linkedin.com/redir?url=x', undefined],
])('%s on LinkedIn is %s', (text, address) => {
  expect(linkedInAddress(text)).toBe(address);
});
