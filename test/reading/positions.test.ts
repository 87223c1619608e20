import { expect, test } from 'vitest';
import { tenseOf, workFacts } from '../../lib/reading/sites/linkedin/positions';
import type { Facts } from '../../lib/reading/types';

test.each([
  'Feb 2023 - Present · 2 yrs 7 mos',
  'Jun 2020 – Present · 8 mos',
  'janv. 2024 - aujourd’hui · 2 ans',
  'Jan. 2020–Heute · 5 Jahre',
  '2024年11月 - 現在 · 1年 2か月',
  'noviembre de 2023 - actualidad · 1 año',
  '2019 - obecnie · 6 lat',
  '2026 - Present · Less than a year',
  '2026年 - 現在 · 1年未満',
])('%s is now', (line) => expect(tenseOf(line)).toBe('current'));

test.each(['Jan 2022 - Sep 2022 · 9 mos', '2014 - 2017', 'Aug. 2018–Sept. 2020 · 2 Jahre 2 Monate'])(
  '%s is over',
  (line) => expect(tenseOf(line)).toBe('ended'),
);

test.each([
  '',
  'Full-time · 2 yrs 5 mos',
  'New York, New York, United States',
  'Team lead 2024 - present and future of shipping · 40 people in six countries',
  'Summer Analyst 2023 - Technology',
  'Launched in 2019 - the most read newsletter of the whole company · 3 years',
  '· 2nd',
])('%s is no time of a job', (line) => expect(tenseOf(line)).toBeUndefined());

const topCard = { text: 'Acme Ports Ltd', source: 'top-card:company' };
const job = (title: string, company: string, companyLink?: string) => ({ title, company, companyLink });
const wordsOf = (facts: Facts) =>
  Object.fromEntries(Object.entries(facts).map(([name, values]) => [name, values.map(({ text }) => text)]));

test('the jobs at the card’s company come first, and each wording once', () => {
  const positions = [
    job('Trustee', 'Harbour Charity', 'https://www.linkedin.com/company/1/'),
    job('COO', 'Acme Ports', 'https://www.linkedin.com/company/2/'),
    job('Co-founder', 'Acme Ports'),
    job('Trustee', 'Quay Charity'),
  ];
  expect(wordsOf(workFacts(topCard, positions))).toEqual({
    job_title: ['COO', 'Co-founder', 'Trustee'],
    company_name: ['Acme Ports Ltd', 'Harbour Charity', 'Quay Charity'],
    company_linkedin_url: ['https://www.linkedin.com/company/2/'],
  });
});

test('without a card’s company the first job leads', () =>
  expect(wordsOf(workFacts(undefined, [job('CTO', 'Acme'), job('Trustee', 'Harbour Charity')]))).toEqual({
    job_title: ['CTO', 'Trustee'],
    company_name: ['Acme', 'Harbour Charity'],
  }));

test('another company’s title never stands for that of the leading job', () => {
  expect(wordsOf(workFacts(topCard, [job('Trustee', 'Harbour Charity')]))).toEqual({
    company_name: ['Acme Ports Ltd', 'Harbour Charity'],
  });
  expect(wordsOf(workFacts(undefined, [job('******', 'Acme'), job('Trustee', 'Harbour Charity')]))).toEqual({
    company_name: ['Acme', 'Harbour Charity'],
  });
});

test('no job held now is none, an unread section is unknown', () => {
  expect(workFacts(undefined, [])).toEqual({ job_title: [], company_name: [] });
  expect(workFacts(undefined, undefined)).toEqual({});
  expect(wordsOf(workFacts(topCard, []))).toEqual({ company_name: ['Acme Ports Ltd'] });
});
