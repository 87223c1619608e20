import { organizationsAnswer } from './bullseye-partner.schema';
import type { Http } from './http';
import type { Organization } from './types';

/** The documents give no largest page; we take 100, and go by what was answered. */
const PAGE_SIZE = 100;
const MOST_PAGES = 100;

/**
 * The organizations of a partner account, of all pages (https://docs.bullseye.so/partner-api/organizations), each
 * once; pages end where one adds nothing, whatever total it names.
 * @param search part of a name
 * @throws PartnerError
 */
export async function allOrganizations(send: Http, search: string | undefined): Promise<Organization[]> {
  const found = new Map<string, Organization>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = { page, pageSize: PAGE_SIZE, search };
    const { organizations, total } = await send(
      { method: 'GET', path: ['partner', 'organizations'], query },
      organizationsAnswer,
    );
    const before = found.size;
    for (const organization of organizations) found.set(organization.id, organization);
    if (found.size === before || found.size >= total) break;
  }
  return [...found.values()];
}
