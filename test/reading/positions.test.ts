import { expect, test } from 'vitest';
import { tenseOf, workFacts, type Position } from '../../lib/reading/sites/linkedin/positions';
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

test('a company whose name only begins like the card’s is another; the one of exactly that name is first', () => {
  const meta = { text: 'Acme', source: 'top-card:company' };
  const positions = [job('Advisor', 'Acmebase'), job('Trustee', 'Acme Charity'), job('Engineer', 'ACME')];
  expect(wordsOf(workFacts(meta, positions))).toEqual({
    job_title: ['Engineer', 'Advisor', 'Trustee'],
    company_name: ['Acme', 'Acmebase', 'Acme Charity'],
  });
  expect(wordsOf(workFacts(meta, positions.slice(0, 1)))).toEqual({ company_name: ['Acme', 'Acmebase'] });
});

test('of two companies that both begin like the card’s neither is known to be it', () => {
  const positions = [job('Advisor', 'Acme Ports Capital'), job('Engineer', 'Acme Ports')];
  expect(wordsOf(workFacts(topCard, positions))['job_title']).toEqual(['Engineer', 'Advisor']);
  const acme = { text: 'Acme', source: 'top-card:company' };
  expect(wordsOf(workFacts(acme, positions))).not.toHaveProperty('job_title');
});

test.each<[title: string, company?: string]>([
  ['Full-time parenting', 'Career Break'],
  ['Travel', 'Career break · 1 yr'],
  ['Career Break'],
  ['Career break - health and well-being', ''],
  ['Layoff/position eliminated'],
  ['Retirement'],
  ['Reisen', 'Karrierepause'],
  ['Pflege von Angehörigen', 'Berufliche Auszeit'],
  ['Elternzeit'],
  ['Voyage', 'Pause professionnelle'],
  ['Santé et bien-être', 'Interruption de carrière'],
  ['Congé parental'],
  ['Viajes', 'Pausa profesional'],
  ['Año sabático', 'Interrupción laboral'],
  ['Viaggi', 'Pausa lavorativa'],
  ['Genitore a tempo pieno', 'Interruzione di carriera'],
  ['Reizen', 'Loopbaanonderbreking'],
  ['Mantelzorg', 'Carrièrepauze'],
  ['Viagem', 'Pausa na carreira'],
  ['Ano sabático'],
])('“%s” at %s is a break and no job', (title, company) => {
  const pause: Position = { title, company, companyLink: undefined };
  expect(workFacts(undefined, [pause])).toEqual({ job_title: [], company_name: [] });
  expect(wordsOf(workFacts(undefined, [pause, job('CTO', 'Acme')]))).toEqual({
    job_title: ['CTO'],
    company_name: ['Acme'],
  });
});

test('a card that names a break names no company', () =>
  expect(workFacts({ text: 'Career Break', source: 'top-card:company' }, [])).toEqual({
    job_title: [],
    company_name: [],
  }));

test.each([
  ['Travel Manager', 'Break Free Careers'],
  ['Head of Parenting', 'Acme'],
  ['Travel', 'Acme'],
  ['Retirement Consultant', 'Sabbatical Homes Ltd'],
  ['Career Breaker', 'Acme'],
])('“%s” at %s is a job', (title, company) =>
  expect(wordsOf(workFacts(undefined, [job(title, company)]))['job_title']).toEqual([title]),
);
