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
  ['Acme', 'Acme'],
  ['@Acme', 'Acme'],
  ['', 'Acme'],
  ['🚀', 'Acme'],
];

test.each(slogans)('"%s" at %s states no title', (headline, company) =>
  expect(jobTitleIn(headline, company)).toBeUndefined(),
);
