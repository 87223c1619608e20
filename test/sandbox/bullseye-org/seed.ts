import type { DatabaseSync } from 'node:sqlite';
import { timestamp } from '../database';
import type { Deps } from '../partner-api';
import type { Scope } from './access';
import type { CreateBody } from './bodies';
import { orgDemo } from './demo';
import { icpConfigTable } from './icp-config-table';

const DAY = 86_400_000;

/** Harbor & Pine's ICPs: one with a setting that nobody else knows, and one switched off. */
const harborAndPine: CreateBody[] = [
  {
    slug: 'northern-platform-teams',
    name: 'Northern platform teams',
    priority: 1,
    isActive: true,
    color: '#2f6f4f',
    filter: {
      groups: [
        {
          operator: 'AND',
          conditions: [
            { type: 'job_title', comparator: 'contains', value: 'Platform', optional: false },
            { type: 'country', comparator: 'in', value: ['DE', 'DK', 'NL'], optional: false },
            { type: 'employee_size_range', comparator: 'equals', value: '51-200', optional: true },
          ],
        },
      ],
    },
  },
  {
    slug: 'finance-pilot',
    name: 'Finance pilot',
    priority: 2,
    isActive: false,
    filter: {
      groups: [
        {
          operator: 'OR',
          conditions: [
            { type: 'industry', comparator: 'in', value: ['Financial Services', 'Banking'] },
            { type: 'job_title', comparator: 'equals', value: 'CFO' },
          ],
        },
      ],
    },
  },
];

/** Without a priority, and nothing said of being active. */
const quillfortLabs: CreateBody[] = [
  {
    slug: 'lab-managers',
    name: 'Lab managers',
    filter: {
      groups: [
        {
          operator: 'AND',
          conditions: [{ type: 'job_title', comparator: 'has_any', value: ['Laboratory', 'Lab'] }],
        },
      ],
    },
  },
];

type KeyRow = readonly [
  key: string,
  name: string,
  organizationId: string,
  userId: string,
  scopes: readonly Scope[],
  status: 'active' | 'revoked',
];

const { organization, otherOrganization, owner, otherOwner } = orgDemo;
const keys: readonly KeyRow[] = [
  [orgDemo.keys.admin, 'Demo admin', organization.id, owner, ['admin'], 'active'],
  [orgDemo.keys.write, 'Demo write', organization.id, owner, ['read', 'write'], 'active'],
  [orgDemo.keys.read, 'Demo read', organization.id, owner, ['read'], 'active'],
  [orgDemo.keys.revoked, 'Demo revoked', organization.id, owner, ['read', 'write'], 'revoked'],
  [orgDemo.otherKey, 'Quillfort', otherOrganization.id, otherOwner, ['admin'], 'active'],
];

/** Fills new tables with the demo's organizations; filled ones are left alone. */
export function seed({ db, now }: Deps): void {
  if (db.prepare('select 1 from bullseye_org_organizations').get()) return;
  const insertOrganization = db.prepare('insert into bullseye_org_organizations values (?, ?)');
  for (const { id, name } of [organization, otherOrganization]) insertOrganization.run(id, name);

  const insertMember = db.prepare('insert into bullseye_org_members values (?, ?)');
  insertMember.run(owner, organization.id);
  insertMember.run(owner, otherOrganization.id);
  insertMember.run(otherOwner, otherOrganization.id);

  const insertKey = db.prepare('insert into bullseye_org_keys values (?, ?, ?, ?, ?, ?, ?, null, null, ?)');
  for (const [key, name, organizationId, userId, scopes, status] of keys) {
    const id = crypto.randomUUID();
    insertKey.run(key, id, organizationId, userId, name, JSON.stringify(scopes), status, timestamp(now()));
  }

  const icpConfigs = icpConfigTable(db, now);
  for (const body of harborAndPine) seedVisitors(db, icpConfigs.create(organization.id, body)?.id, now);
  for (const body of quillfortLabs) icpConfigs.create(otherOrganization.id, body);
}

/** Two visitors on each of the last 14 days. */
function seedVisitors(db: DatabaseSync, configId: string | undefined, now: () => number): void {
  if (!configId) return;
  const insert = db.prepare('insert into bullseye_org_visitors values (?, ?, 2)');
  for (let daysAgo = 0; daysAgo < 14; daysAgo += 1)
    insert.run(configId, timestamp(now() - daysAgo * DAY).slice(0, 10));
}
