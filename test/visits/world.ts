import type { KeyedVisit } from '../../lib/visits/event.schema';
import type { VisitBatch } from '../../lib/visits/import';
import type { Visit } from '../../lib/visits/visit.schema';
import { LensDatabase } from '../../lib/storage/db';

export const NOW = Date.UTC(2026, 2, 10, 9, 30);

let made = 0;

/** An empty database of its own. */
export function fresh(): LensDatabase {
  made += 1;
  return new LensDatabase(`visits-${made}`);
}

/** An event with every part that the documents name, of invented people. */
export function event(more: object = {}): Record<string, unknown> {
  return {
    event: 'visitor.identified',
    timestamp: '2026-03-08T14:05:00Z',
    organization_id: 'org_abc123',
    session_id: 'sess_1',
    visitor: {
      email: 'dana@harborpine.example',
      first_name: 'Dana',
      last_name: 'Whitfield',
      job_title: 'Head of Logistics',
      linkedin_url: 'https://www.linkedin.com/in/dana-whitfield-example/',
      location: 'Hamburg',
    },
    company: {
      name: 'Harbor & Pine',
      domain: 'harborpine.com',
      industry: 'Logistics',
      employee_count: 420,
      location: 'Hamburg',
    },
    session: {
      landing_page: 'https://northwind.example.com/pricing?utm_campaign=spring&utm_term=freight',
      pages_visited: ['/pricing', '/demo', '/pricing'],
      utm_source: 'google',
      utm_medium: 'cpc',
      referrer: 'https://www.google.com/',
      device_type: 'desktop',
    },
    ...more,
  };
}

/** A file of lines. */
export const fileOf = (...lines: (string | object)[]): Blob =>
  new Blob([lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')]);

export const visit = (more: Partial<Visit> = {}): Visit => ({ at: NOW, session: 's', utm: {}, ...more });

export function batchOf(visits: readonly KeyedVisit[]): VisitBatch {
  const batch = new Map<string, Visit[]>();
  for (const { keys, visit } of visits)
    for (const key of keys) batch.set(key, [...(batch.get(key) ?? []), visit]);
  return batch;
}
