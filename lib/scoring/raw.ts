import type { ConditionType } from '../icp/vocabulary';

/** Attributes of unknown form, by condition type. */
export type RawAttributes = { readonly [T in ConditionType]?: unknown };

/** The attributes in the vocabulary's order. Names written out are read several times quicker than computed ones. */
export function rawIn(attributes: RawAttributes): unknown[] {
  return [
    attributes.job_title,
    attributes.seniority,
    attributes.department,
    attributes.country,
    attributes.region,
    attributes.city,
    attributes.linkedin_url,
    attributes.industry,
    attributes.company_size,
    attributes.employee_size_range,
    attributes.revenue,
    attributes.domain,
    attributes.company_country,
    attributes.company_region,
    attributes.company_city,
    attributes.company_postal_code,
    attributes.page_contains,
    attributes.page_equals,
    attributes.page_view_count,
    attributes.session_count,
    attributes.last_seen_days,
    attributes.utm_source,
    attributes.utm_medium,
    attributes.utm_campaign,
    attributes.utm_term,
    attributes.utm_content,
    attributes.icp_match,
    attributes.icp_score,
    attributes.persona_match,
  ];
}
