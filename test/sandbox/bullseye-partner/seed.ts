import type { DatabaseSync } from 'node:sqlite';
import { timestamp } from '../database';
import { demo } from './demo';
import type { Deps } from '../partner-api';
import type { Scope } from './access';
import type { CreateBody } from './bodies';
import { icpConfigTable, type IcpConfigTable } from './icp-config-table';

const DAY = 86_400_000;

/** Harbor & Pine's ICPs: one that a CTO in Hamburg meets, the published example, one for elsewhere, one switched off. */
const harborAndPine: CreateBody[] = [
  {
    label: 'DACH tech leaders',
    priority: 1,
    rules: {
      groups: [
        {
          operator: 'AND',
          conditions: [
            { type: 'job_title', comparator: 'in', value: ['CTO', 'VP Engineering', 'Head of Engineering'] },
            { type: 'country', comparator: 'in', value: ['DE', 'AT', 'CH'] },
            { type: 'city', comparator: 'equals', value: 'Hamburg', optional: true },
            { type: 'industry', comparator: 'in', value: ['Software Development'], optional: true },
          ],
        },
      ],
    },
  },
  {
    label: 'Enterprise Leads',
    priority: 2,
    rules: {
      groups: [
        {
          operator: 'AND',
          conditions: [
            { type: 'industry', comparator: 'in', value: ['Technology', 'SaaS'], optional: false },
            { type: 'company_size', comparator: 'gte', value: 100, optional: false },
          ],
        },
      ],
    },
  },
  {
    label: 'US revenue leaders',
    priority: 3,
    rules: {
      groups: [
        {
          operator: 'AND',
          conditions: [
            { type: 'job_title', comparator: 'in', value: ['CRO', 'VP Sales', 'Head of Revenue Operations'] },
            { type: 'country', comparator: 'equals', value: 'US' },
          ],
        },
      ],
    },
  },
  {
    label: 'Nordics pilot',
    priority: 4,
    isActive: false,
    rules: {
      groups: [
        {
          operator: 'AND',
          conditions: [{ type: 'country', comparator: 'in', value: ['SE', 'NO', 'DK', 'FI'] }],
        },
      ],
    },
  },
];

const quillfortLabs: CreateBody[] = [
  {
    label: 'Healthcare buyers',
    rules: {
      groups: [
        {
          operator: 'OR',
          conditions: [
            { type: 'industry', comparator: 'in', value: ['Healthcare'] },
            { type: 'job_title', comparator: 'contains', value: 'Clinical' },
          ],
        },
      ],
    },
  },
];

const keys: readonly (readonly [
  name: keyof typeof demo.keys,
  scopes: readonly Scope[],
  status: 'active' | 'revoked',
])[] = [
  ['admin', ['admin'], 'active'],
  ['write', ['read', 'write'], 'active'],
  ['read', ['read'], 'active'],
  ['revoked', ['read', 'write'], 'revoked'],
];

/** Fills a new database with the demo's partner account; one that holds a partner already is left alone. */
export function seed({ db, now }: Deps): void {
  if (db.prepare('select 1 from partners').get()) return;
  const icpConfigs = icpConfigTable(db, now);
  const at = timestamp(now());
  const { partner, organization, otherOrganization } = demo;
  db.prepare('insert into partners values (?, ?, ?, ?)').run(partner.id, partner.name, partner.slug, at);

  const insertKey = db.prepare('insert into api_keys values (?, ?, ?, ?, ?, ?, null, null, ?)');
  for (const [name, scopes, status] of keys) {
    const id = crypto.randomUUID();
    insertKey.run(demo.keys[name], id, partner.id, `Demo ${name}`, JSON.stringify(scopes), status, at);
  }

  const insertOrganization = db.prepare(
    `insert into organizations values (?, ?, ?, ?, 'active', 'paid', 1000, '{}', ?)`,
  );
  insertOrganization.run(organization.id, partner.id, organization.name, 'harbor-and-pine', at);
  insertOrganization.run(otherOrganization.id, partner.id, otherOrganization.name, 'quillfort-labs', at);

  for (const body of harborAndPine) icpConfigs.create(organization.id, body);
  for (const body of quillfortLabs) icpConfigs.create(otherOrganization.id, body);
  seedMatches(db, icpConfigs, now);
}

/** Some matches on each of the last 14 days, fewer the lower the priority. */
function seedMatches(db: DatabaseSync, icpConfigs: IcpConfigTable, now: () => number): void {
  const insertMatches = db.prepare('insert into icp_matches values (?, ?, ?)');
  for (const { id, priority } of icpConfigs.list(demo.organization.id)) {
    for (let daysAgo = 0; daysAgo < 14; daysAgo += 1) {
      const day = timestamp(now() - daysAgo * DAY).slice(0, 10);
      insertMatches.run(id, day, (daysAgo + 5) % (8 - priority));
    }
  }
}
