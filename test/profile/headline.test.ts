import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statedJob } from '../../lib/profile/headline';

test.each<[headline: string, title: string, company: string]>([
  ['CTO at Acme', 'CTO', 'Acme'],
  ['CTO @Acme | Speaker', 'CTO', 'Acme'],
  ['Geschäftsführer bei Muster GmbH & Co. KG', 'Geschäftsführer', 'Muster GmbH & Co. KG'],
  ['Leiter Vertrieb bei der Muster AG', 'Leiter Vertrieb', 'Muster AG'],
  ['Responsable achats chez Exemplia', 'Responsable achats', 'Exemplia'],
  ['Responsabile vendite presso Esempio SpA', 'Responsabile vendite', 'Esempio SpA'],
  ['CEO en Ejemplo', 'CEO', 'Ejemplo'],
  ['CEO na Exemplo', 'CEO', 'Exemplo'],
  ['Building AI | CTO at Acme', 'CTO', 'Acme'],
  ['Founder & CEO @Acme', 'Founder & CEO', 'Acme'],
  ['VP of Sales at The Example Company', 'VP of Sales', 'Example Company'],
  ['CEO bei Acme seit 2012', 'CEO', 'Acme'],
  ['CTO at Acme since 2020', 'CTO', 'Acme'],
  ['Angel investor. CEO at Acme', 'CEO', 'Acme'],
  ['Stellv. Leiter Vertrieb bei Acme', 'Stellv. Leiter Vertrieb', 'Acme'],
  ['CTO at Acme, Inc.', 'CTO', 'Acme'],
  ['Partner @ Acme Ventures · Board Member @ Muster', 'Partner', 'Acme Ventures'],
  ['CTO @Acme presso Muster', 'CTO', 'Acme'],
  ['Engineer at 3D Works', 'Engineer', '3D Works'],
])('“%s” states %s at %s', (headline, title, company) =>
  expect(statedJob(headline)).toEqual({ title, company }),
);

test.each([
  'Former CTO at Acme',
  'Past: CTO at Acme',
  'ex-CTO at Acme',
  'CTO at Acme, ex-Muster',
  'Ehemaliger Geschäftsführer bei Muster',
  'Ancien directeur chez Exemplia',
  'CTO at Acme 2015–2019',
  'Incoming Analyst at Acme',
  'Aspiring Data Analyst at Acme',
  'Looking for a CTO at Acme',
  'Student at Example University',
  'Studentessa e Head of Sales at Acme',
  'Attorney at Law',
  'Engineer at Heart',
  'Director at Large',
  'Consultant at my own company',
  'Engineer at stealth startup',
  'Engineer at Stealth',
  'Helping founders grow at Acme',
  'Ingeniero en Sistemas',
  'Director en Marketing',
  'Especialista en Ventas',
  'Sales at Acme',
  'Engineer at Acme & Muster',
  'Recruiter at Acme – join us!',
  'CTO at Acme (acquired by Muster)',
  'Gründer bei Acme (übernommen von Muster)',
  'CTO at Acme. Previously Muster',
  'CEO (ret.) at Acme',
  'Jubilado, Director General en Ejemplo',
  'Head of Growth at Acme → joining Muster',
  'Head of Growth at Acme, joining Muster',
  'CTO bei Acme bis 12/24',
  'On parental leave, Manager at Acme',
  '#OpenToWork CTO at Acme',
  'CEO at Acme – Karrierepause',
  'CEO chez Acme (année sabbatique)',
  'CEO at 25',
  'Trainer for Head of Sales at SMEs',
  'Advisor to CEOs at PE-backed firms',
  'Made CTO at Acme angry',
  'Marketing Manager',
  'CTO at',
  '@Acme',
  '',
])('“%s” states no job beyond doubt', (headline) => expect(statedJob(headline)).toBeUndefined());

test('a job is made of the headline’s own words, whatever they are', () => {
  const word = fc.constantFrom(
    'CTO',
    'Engineer',
    'at',
    '@',
    'chez',
    'en',
    'Acme',
    'ex-',
    '|',
    ',',
    '🚀',
    '(',
    '2019',
  );
  const headline = fc.oneof(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(headline, (text) => {
      const job = statedJob(text);
      if (!job) return;
      expect(text).toContain(job.title);
      expect(text).toContain(job.company);
    }),
  );
});
