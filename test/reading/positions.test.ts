import { expect, test } from 'vitest';
import { tenseOf } from '../../lib/reading/sites/linkedin/positions';

test.each([
  'Feb 2023 - Present · 2 yrs 7 mos',
  'Jun 2020 – Present · 8 mos',
  'janv. 2024 - aujourd’hui · 2 ans',
  'Jan. 2020–Heute · 5 Jahre',
  '2024年11月 - 現在 · 1年 2か月',
  'noviembre de 2023 - actualidad · 1 año',
  '2019 - obecnie · 6 lat',
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
