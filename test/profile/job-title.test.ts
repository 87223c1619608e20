import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jobTitleIn } from '../../lib/profile/job-title';

const stated: [headline: string, company: string, title: string][] = [
  ['CTO at Acme', 'Acme', 'CTO'],
  ['CTO @Acme', 'Acme GmbH', 'CTO'],
  ['CTO @ Acme, Japan', 'Acme, Inc.', 'CTO'],
  ['Leiterin Einkauf bei der Muster AG', 'der Muster AG', 'Leiterin Einkauf'],
  ['Responsable achats chez Exemplia 🚀', 'Exemplia Données', 'Responsable achats'],
  ['Directora de Ventas en Ejemplo', 'Ejemplo', 'Directora de Ventas'],
  ['CEO of Acme', 'Acme', 'CEO'],
  ['CEO, Acme', 'Acme', 'CEO'],
  ['Developer @Data Works', 'DataWorks Ltd.', 'Developer'],
  ['Engineer at EWS', 'Example Web Services (EWS)', 'Engineer'],
  ['Engineer at Acme, formerly at Muster', 'Acme', 'Engineer'],
  ['Quieter harbours | Co-Founder @ Acme 🧠 | Speaker', 'Acme - Tools for Sales', 'Co-Founder'],
  ['Network Planner | Ports (rail, road) | Student at Example University', 'Acme', 'Network Planner'],
  [
    'Nordics Lead - Freight, Ferries + Rail | We are hiring!',
    'Acme',
    'Nordics Lead - Freight, Ferries + Rail',
  ],
  ['🔺Senior Buyer · Steel', 'Acme', 'Senior Buyer'],
  ['Marketing Manager', 'Acme', 'Marketing Manager'],
  ['Geschäftsführerin', 'Acme', 'Geschäftsführerin'],
  ['Head of Sales', 'Sales Hub', 'Head of Sales'],
  ['Sales at Acme', 'Acme', 'Sales'],
  ['Vertrieb bei Acme', 'Acme', 'Vertrieb'],
  ['CTO – Acme | Speaker', 'Acme', 'CTO'],
  ['CEO Acme', 'Acme', 'CEO'],
  ['CEO (Acme)', 'Acme', 'CEO'],
  ['CEO: Acme', 'Acme', 'CEO'],
  ['CTO in Acme', 'Acme', 'CTO'],
  ['CTO – MÜLLER', 'Müller AG', 'CTO'],
  ['CTO Acme Robotics', 'Acme Robotics GmbH', 'CTO'],
  ['Engineer @ Acme Germany', 'Acme', 'Engineer'],
  ['CEO of Digital Growth', 'Digital Growth', 'CEO'],
  ['Geschäftsführer der Acme GmbH', 'Acme', 'Geschäftsführer'],
  ['Vertriebsleiter im Hause Acme', 'Acme', 'Vertriebsleiter'],
  ['Directeur général d’Acme', 'Acme', 'Directeur général'],
  ['Directeur·rice des opérations', 'Acme', 'Directeur·rice des opérations'],
  ['Director general de Acme', 'Acme', 'Director general'],
  ['Amministratore delegato di Acme S.p.A.', 'Acme', 'Amministratore delegato'],
  ['Eigenaar van Acme', 'Acme', 'Eigenaar'],
  ['Sócio-fundador da Acme', 'Acme', 'Sócio-fundador'],
  ['CEO da Acme', 'Acme', 'CEO'],
  ['Acme CEO', 'Acme', 'CEO'],
  ['Acme’s CTO', 'Acme', 'CTO'],
  ['Acme – Founder & CEO', 'Acme', 'Founder & CEO'],
  ['CTO | Acme', 'Acme', 'CTO'],
  ['Founder at Muster | Engineer at Acme', 'Acme', 'Engineer'],
  ['Engineering Manager, Riggings at Acme', 'Acme', 'Engineering Manager, Riggings'],
  ['CTO. Previously Muster', 'Acme', 'CTO'],
  ['Head of I.R. at Acme', 'Acme', 'Head of I.R.'],
  ['Responsable Épargne Retraite chez Acme', 'Acme', 'Responsable Épargne Retraite'],
  ['Manager, Acquired Companies at Acme', 'Acme', 'Manager, Acquired Companies'],
  ['CTO (ex-Muster)', 'Acme', 'CTO'],
  ['CEO at Acme since 2015', 'Acme', 'CEO'],
  ['Angel investor. CEO at Acme', 'Acme', 'CEO'],
  ['CEO | SaaS | AI', 'Acme', 'CEO'],
  ['Head of Sales', 'Sales', 'Head of Sales'],
  ['Attorney at Law', 'Acme', 'Attorney at Law'],
  ['Leiter Vertrieb Maschinenbau', 'Acme', 'Leiter Vertrieb Maschinenbau'],
  ['Chargée d’affaires', 'Acme', 'Chargée d’affaires'],
  ['Jefe de Ventas Zona Norte', 'Acme', 'Jefe de Ventas Zona Norte'],
  ['Responsabile commerciale Italia', 'Acme', 'Responsabile commerciale Italia'],
  ['Hoofd Inkoop & Logistiek', 'Acme', 'Hoofd Inkoop & Logistiek'],
  ['Gerente de Marketing e Comunicação', 'Acme', 'Gerente de Marketing e Comunicação'],
];

test.each(stated)('"%s" at %s is %s', (headline, company, title) =>
  expect(jobTitleIn(headline, company)).toBe(title),
);

const slogans: [headline: string, company: string][] = [
  ['Ports, Ferries & Terminals | Example MBA', 'Acme'],
  ['Making harbours quieter | Tinkerer', 'Acme'],
  ['Helping founders sell', 'Acme'],
  ['I help CEOs sleep', 'Acme'],
  ['Consultant helping managers grow', 'Acme'],
  ['Sail the manager sea with us!', 'Acme'],
  ['CTO at Muster', 'Acme'],
  ['Former CTO at Acme', 'Acme'],
  ['ex-Acme Engineer', 'Acme'],
  ['Shipbuilding Student | Developer', 'Acme'],
  ['Aspiring Product Manager', 'Acme'],
  ['Marketing | Growth | SaaS', 'Acme'],
  ['Executive Bringing Every Port Manager on Earth the Timetable That They Deserve', 'Acme'],
  ['10 years in sales, Acme', 'Acme'],
  ['Customer of Acme', 'Acme'],
  ['Alumni of Acme', 'Acme'],
  ['Munich, Acme', 'Acme'],
  ['Hiring at Acme', 'Acme'],
  ['Join us at Acme', 'Acme'],
  ['Love my job at Acme', 'Acme'],
  ['Views are mine, Acme', 'Acme'],
  ['Gründer (2012–2019) Acme', 'Acme'],
  ['CEO (ret.)', 'Acme'],
  ['CEO, im Ruhestand', 'Acme'],
  ['CTO | Retired', 'Acme'],
  ['CTO | Retraite', 'Acme'],
  ['Marketing Manager | Auszeit', 'Acme'],
  ['CTO | Career break', 'Acme'],
  ['CTO at Acme, en año sabático', 'Acme'],
  ['Directrice (congé parental) chez Acme', 'Acme'],
  ['Directeur général, retraité', 'Acme'],
  ['Oberst a.D., Leiter Vertrieb bei Acme', 'Acme'],
  ['Geschäftsführer i. R., Acme', 'Acme'],
  ['CTO (ehemals Acme)', 'Acme'],
  ['Head of Growth at Acme → joining Muster', 'Acme'],
  ['#OpenToWork CTO at Acme', 'Acme'],
  ['Founder Muster, CTO at Acme', 'Acme'],
  ['Advisor to Muster, Engineer at Acme', 'Acme'],
  ['CEO of Muster and Chairman of Acme', 'Acme'],
  ['CEO of Muster and board member', 'Acme'],
  ['Founder of muster', 'Acme'],
  ['founder of muster', 'Acme'],
  ['FOUNDER OF MUSTER', 'Acme'],
  ['Muster CEO', 'Acme'],
  ['Muster – Sales Manager', 'Acme'],
  ['CEO | Muster', 'Acme'],
  ['Sales Manager | Muster GmbH', 'Acme'],
  ['Sales Manager | @Muster', 'Acme'],
  ['Sales Manager | hos Muster', 'Acme'],
  ['Studentessa e Marketing Manager', 'Acme'],
  ['Managing Director Muster Holding', 'Acme'],
  ['Director – Acme, Muster & Partners', 'Muster'],
  ['Advisor at Acmebase', 'Acme'],
  ['Partner at Acme Ventures', 'Acme'],
  ['Partner, Acme Ventures', 'Acme'],
  ['Acme', 'Acme'],
  ['@Acme', 'Acme'],
  ['', 'Acme'],
  ['🚀', 'Acme'],
];

test.each(slogans)('"%s" at %s states no title', (headline, company) =>
  expect(jobTitleIn(headline, company)).toBeUndefined(),
);

const titles = [
  ...[
    'CTO',
    'Founder',
    'Managing Director',
    'Head of Sales',
    'Marketing Manager',
    'Geschäftsführerin',
    'Leiter Vertrieb',
  ],
  ...[
    'Directrice générale',
    'Responsable achats',
    'Director general',
    'Jefa de Compras',
    'Amministratore delegato',
  ],
  ...['Responsabile vendite', 'Eigenaar', 'Hoofd Inkoop', 'Diretora Comercial', 'Gerente de Vendas'],
];
const joined = [
  ...[
    'at X',
    '@X',
    '@ X',
    'of X',
    'for X',
    'in X',
    '– X',
    '- X',
    '(X)',
    ', X',
    ': X',
    'X',
    '/ X',
    'bei X',
    'bei der X',
    'der X',
    'von X',
  ],
  ...[
    'chez X',
    'de X',
    'd’X',
    'en X',
    'del X',
    'presso X',
    'di X',
    'della X',
    'dell’X',
    'bij X',
    'van X',
    'da X',
    'do X',
    'na X',
  ],
];
const names = ['Initech', 'Hooli Robotics', 'Müller & Söhne', 'Übersee 24', 'iFerry', 'EWS', 'Quayside GmbH'];

test('however a company is joined to a title, its own cuts the name off and another’s gives no title', () => {
  const [title, link] = [fc.constantFrom(...titles), fc.constantFrom(...joined)];
  const two = fc.shuffledSubarray(names, { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(title, link, two, (held, join, [own = '', other = '']) => {
      const headline = `${held} ${join.replace('X', own)}`;
      expect([headline, jobTitleIn(headline, own)]).toEqual([headline, held]);
      expect([headline, jobTitleIn(headline, other)]).toEqual([headline, undefined]);
    }),
    { numRuns: 300 },
  );
});

test('whatever the headline and company are, a title is some of its words and never the company’s name', () => {
  const word = fc.constantFrom(
    ...'CTO Engineer at @ chez der Acme Initech ex- | , – ( ) 🚀 2019 of Sales &'.split(' '),
  );
  const headline = fc.oneof(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(headline, (text) => {
      const title = jobTitleIn(text, 'Acme');
      if (title === undefined) return;
      expect(text).toContain(title);
      // "Acme Initech" and "Acme & Initech" are others' names, as "Google Ads" is a product's.
      expect(title).not.toMatch(/Acme(?! (?:(?:Acme|&) )*Initech)/);
    }),
    { numRuns: 300 },
  );
});
