import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Outlook } from '../../../components/profile/Outlook';
import type { Condition, IcpConfig } from '../../../lib/icp/schema';
import { judge } from '../../../lib/verdict/judge';
import { condition, freshWorld, icp, person, show } from '../world';

freshWorld();

const title = condition('job_title', 'in', ['CTO']);
const size = condition('company_size', 'gte', 100);
const industry = condition('industry', 'equals', 'Retail');
const odd = condition('zodiac_sign', 'equals', 'Leo');
const nice = (wanted: Condition) => ({ ...wanted, optional: true });

const dana = person('Dana Example', { job_title: 'CTO' });
const outlook = (config: IcpConfig, language = 'en', subject = dana) => {
  const [judged] = judge(subject, [config]);
  if (!judged) throw new Error('nothing judged');
  return show(<Outlook judged={judged} subject={subject} />, language).container.textContent;
};

test('all attributes that it takes to settle an open verdict', () => {
  expect(outlook(icp('A', [title, size, industry]))).toContain(
    'What would settle it: Industry and Company size.',
  );
});

test('in the rep’s language', () => {
  expect(outlook(icp('A', [title, size, industry]), 'de')).toContain('Branche und Unternehmensgröße');
});

test('that nothing would, where a condition has a problem: for the match and for the tier', () => {
  expect(outlook(icp('A', [title, odd]))).toContain('No single page can settle this');
  expect(outlook(icp('A', [title, nice(odd)]))).toContain('No single page can settle the tier');
});

test('of a company, that only people can settle it: in one line, and only where they can', () => {
  const fjordline = { ...person('Fjordline', { industry: 'Retail' }), kind: 'company' as const };
  const about = 'This ICP is about people; a company’s page alone can’t settle it.';
  const said = (...conditions: Condition[]) => outlook(icp('A', conditions), 'en', fjordline);
  expect(said(title, industry)).toBe(about);
  expect(said(industry, nice(title))).toBe(about);
  expect(said(size, industry)).toContain('What would settle it: Company size.');
  expect(said(industry, condition('linkedin_url', 'exists'))).toContain('What would settle it');
  const languages = ['en', 'de', 'fr', 'es'];
  expect(new Set(languages.map((each) => outlook(icp('A', [title]), each, fjordline))).size).toBe(4);
});

test('nothing, where match and tier are certain', () => {
  expect(outlook(icp('A', [title]))).toBe('');
});

test('the path to the next tier: the fewest conditions that would lift it', () => {
  outlook(icp('A', [title, size, industry, nice(condition('city', 'equals', 'Hamburg'))]));
  expect(screen.getByText('What would lift it to tier B:')).toBeTruthy();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Company size is at least 100',
    'Industry is Retail',
  ]);
});
