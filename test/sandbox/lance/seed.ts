import type { Deps } from '../partner-api';
import { lanceDemo } from './demo';
import { icpTable } from './icp-table';

const { organization, otherOrganization, users, keys } = lanceDemo;

/** Fills new tables with two organizations' users and ICPs; leaves filled ones alone. */
export function seed({ db, now }: Deps): void {
  if (db.prepare('select 1 from lance_users').get()) return;
  const insertUser = db.prepare('insert into lance_users values (?, ?, ?)');
  for (const [name, id] of Object.entries(users)) {
    const { id: organizationId } = name === 'stranger' ? otherOrganization : organization;
    insertUser.run(id, organizationId, Number(name === 'admin'));
  }
  const insertSession = db.prepare('insert into lance_sessions values (?, ?, ?)');
  for (const name of ['member', 'colleague', 'admin', 'stranger'] as const)
    insertSession.run(keys[name], users[name], 0);
  insertSession.run(keys.ended, users.member, 1);

  const icps = icpTable(db, now);
  icps.create(organization.id, users.member, {
    name: 'DACH technology leaders',
    description: 'Those who decide on software',
    leadProviderCriteria: [
      {
        provider: 'baseProvider',
        type: 'person',
        filters: {
          job_title: ['CTO', 'VP Engineering', 'Head of Engineering'],
          location: { country: ['Germany', 'Austria', 'Switzerland'] },
          company: { employee_size: { min: 50, max: 1000 } },
        },
      },
    ],
    customFilterCriteria: [{ type: 'maxPeoplePerCompany', value: 2 }],
    crmFilters: null,
    userIds: [users.colleague],
    leadsPerList: 20,
  });
  icps.create(organization.id, users.member, {
    name: 'Nordic software companies',
    leadProviderCriteria: [
      {
        provider: 'baseProvider',
        type: 'company',
        filters: {
          location: { country: ['Sweden', 'Norway', 'Denmark', 'Finland'] },
          company: { industry: ['Software Development'], keywords: ['open source'] },
        },
      },
    ],
  });
  icps.create(organization.id, users.colleague, {
    name: 'Agencies',
    leadProviderCriteria: [{ provider: 'baseProvider', filters: { job_titles: ['Managing Director'] } }],
  });
  icps.create(otherOrganization.id, users.stranger, { name: 'Clinics', leadProviderCriteria: [] });
}
