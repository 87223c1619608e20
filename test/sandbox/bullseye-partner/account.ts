import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';

const partnerSchema = z.object({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  created_at: z.string(),
});

/** The partner account as `GET /partner/me` shows it ("Partner Account"); what the sandbox doesn't keep is fixed. */
export function partnerAccount(db: DatabaseSync, partnerId: string) {
  const partner = partnerSchema.parse(db.prepare('select * from partners where id = ?').get(partnerId));
  return {
    id: partner.id,
    name: partner.name,
    slug: partner.slug,
    status: 'active',
    companyName: partner.name,
    supportEmail: `support@${partner.slug}.example.com`,
    logoUrl: `https://${partner.slug}.example.com/logo.png`,
    primaryColor: '#0066cc',
    secondaryColor: '#333333',
    scriptDomain: `track.${partner.slug}.example.com`,
    scriptDomainVerified: true,
    billingMode: 'pooled',
    creditPoolTotal: 10_000,
    creditPoolUsed: 2_500,
    creditPoolAvailable: 7_500,
    maxOrganizations: 100,
    maxIdentificationsPerOrg: 5_000,
    identificationWebhookUrl: `https://${partner.slug}.example.com/webhooks/identify`,
    identificationWebhookEnabled: true,
    billingWebhookUrl: `https://${partner.slug}.example.com/webhooks/billing`,
    billingWebhookEnabled: true,
    createdAt: partner.created_at,
    isOwner: true,
  };
}
