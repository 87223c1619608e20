import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';

const text = z.string();

export const accountAnswer = z.object({
  partner: z.object({
    id: text,
    name: text,
    slug: text,
    status: text,
    companyName: text,
    supportEmail: text,
    logoUrl: text,
    primaryColor: text,
    secondaryColor: text,
    scriptDomain: text,
    scriptDomainVerified: z.boolean(),
    billingMode: text,
    creditPoolTotal: z.int(),
    creditPoolUsed: z.int(),
    creditPoolAvailable: z.int(),
    maxOrganizations: z.int(),
    maxIdentificationsPerOrg: z.int(),
    identificationWebhookUrl: text,
    identificationWebhookEnabled: z.boolean(),
    billingWebhookUrl: text,
    billingWebhookEnabled: z.boolean(),
    createdAt: z.iso.datetime(),
    isOwner: z.boolean(),
  }),
});

const partnerSchema = z.object({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  created_at: z.string(),
});

/** The partner account as `GET /partner/me` shows it ("Partner Account"); what the sandbox doesn't keep is fixed. */
export function partnerAccount(
  db: DatabaseSync,
  partnerId: string,
): z.infer<typeof accountAnswer>['partner'] {
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
