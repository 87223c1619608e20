import type { Deps } from '../partner-api';
import { companies } from './companies';
import { surfeDemo } from './demo';
import { surfeIcpTable } from './icp-table';

type KeyRow = readonly [key: string, userId: string, status: 'active' | 'revoked', companiesADay: number];

const keys: readonly KeyRow[] = [
  [surfeDemo.keys.main, 'user-harbor', 'active', 200],
  [surfeDemo.keys.other, 'user-quill', 'active', 200],
  [surfeDemo.keys.exhausted, 'user-harbor', 'active', 0],
  [surfeDemo.keys.revoked, 'user-harbor', 'revoked', 0],
];

/** Fills new tables with the demo's users; filled ones are left alone. */
export function seed({ db }: Deps): void {
  if (db.prepare('select 1 from surfe_keys').get()) return;
  const insertKey = db.prepare('insert into surfe_keys values (?, ?, ?, ?)');
  for (const row of keys) insertKey.run(...row);
  const insertCompany = db.prepare('insert into surfe_companies values (?, ?)');
  for (const company of companies) insertCompany.run(company.domain, JSON.stringify(company));
  surfeIcpTable(db).put(['user-harbor', ''], {
    companies: {
      employeeCount: { from: 20, to: 500 },
      industries: ['Software', 'SaaS'],
      primaryLocations: ['W-EMEA', 'us'],
    },
    people: { departments: ['Engineering', 'Sales'], seniorities: ['C-Level', 'VP', 'Head'] },
  });
}
