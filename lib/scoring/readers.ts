import type { ConditionType } from '../icp/vocabulary';

/** Attributes of unknown form, by condition type. */
export type RawAttributes = { readonly [T in ConditionType]?: unknown };

/** Reads one attribute. Names written out are read several times quicker than computed ones, and every condition reads one. */
export const readers: { readonly [T in ConditionType]: (attributes: RawAttributes) => unknown } = {
  job_title: (attributes) => attributes.job_title,
  seniority: (attributes) => attributes.seniority,
  department: (attributes) => attributes.department,
  country: (attributes) => attributes.country,
  region: (attributes) => attributes.region,
  city: (attributes) => attributes.city,
  linkedin_url: (attributes) => attributes.linkedin_url,
  industry: (attributes) => attributes.industry,
  company_size: (attributes) => attributes.company_size,
  employee_size_range: (attributes) => attributes.employee_size_range,
  revenue: (attributes) => attributes.revenue,
  domain: (attributes) => attributes.domain,
  company_country: (attributes) => attributes.company_country,
  company_region: (attributes) => attributes.company_region,
  company_city: (attributes) => attributes.company_city,
  company_postal_code: (attributes) => attributes.company_postal_code,
  page_contains: (attributes) => attributes.page_contains,
  page_equals: (attributes) => attributes.page_equals,
  page_view_count: (attributes) => attributes.page_view_count,
  session_count: (attributes) => attributes.session_count,
  last_seen_days: (attributes) => attributes.last_seen_days,
  utm_source: (attributes) => attributes.utm_source,
  utm_medium: (attributes) => attributes.utm_medium,
  utm_campaign: (attributes) => attributes.utm_campaign,
  utm_term: (attributes) => attributes.utm_term,
  utm_content: (attributes) => attributes.utm_content,
  icp_match: (attributes) => attributes.icp_match,
  icp_score: (attributes) => attributes.icp_score,
  persona_match: (attributes) => attributes.persona_match,
};
