/** Names the routes under `icp-configs/` have taken. */
const reserved = ['stats'];

/**
 * The slug of a new config: "Enterprise Leads" → `enterprise-leads`. The documents don't say what becomes of a
 * label whose slug is taken, or that has no letter or digit; we take `-2`, `-3` … after it, and `icp`.
 */
export function newSlug(label: string, isTaken: (slug: string) => boolean): string {
  const words = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const plain = words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'icp';
  let slug = plain;
  for (let n = 2; isTaken(slug) || reserved.includes(slug); n += 1) slug = `${plain}-${n}`;
  return slug;
}
