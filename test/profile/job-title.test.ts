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
  ['Building things | Co-Founder @ Acme 🧠 | Speaker', 'Acme - Tools for Sales', 'Co-Founder'],
  [
    'Software Developer | Machine Learning (TensorFlow) | Student at Example University',
    'Acme',
    'Software Developer',
  ],
  ['APAC Lead - TA, Cloud + Devices | Come and build with us!', 'Acme', 'APAC Lead - TA, Cloud + Devices'],
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
  ['Growth Strategy, Consumer & Platform Businesses | Example MBA', 'Acme'],
  ['Building businesses on the Internet | AI Experimenter', 'Acme'],
  ['Helping founders sell', 'Acme'],
  ['I help CEOs sleep', 'Acme'],
  ['Consultant helping managers grow', 'Acme'],
  ['Come and build the future with us!', 'Acme'],
  ['CTO at Muster', 'Acme'],
  ['Former CTO at Acme', 'Acme'],
  ['ex-Acme Engineer', 'Acme'],
  ['Computer Engineering Student | Developer', 'Acme'],
  ['Aspiring Product Manager', 'Acme'],
  ['Marketing | Growth | SaaS', 'Acme'],
  ['Global Executive Acting as Manager of Sales to Unleash Revenue Growth for Companies', 'Acme'],
  ['Acme', 'Acme'],
  ['@Acme', 'Acme'],
  ['', 'Acme'],
  ['🚀', 'Acme'],
];

test.each(slogans)('"%s" at %s states no title', (headline, company) =>
  expect(jobTitleIn(headline, company)).toBeUndefined(),
);
