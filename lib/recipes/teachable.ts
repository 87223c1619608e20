import type { Recipe, Teachable } from '../reading/recipes/types';

/** What can be taught of each kind of page: the facts that attributes are made of. */
export const teachable: Readonly<Record<Recipe['kind'], readonly Teachable[]>> = {
  person: [
    'name',
    'job_title',
    'headline',
    'seniority',
    'department',
    'company_name',
    'location',
    'city',
    'region',
    'country',
    'linkedin_url',
  ],
  company: [
    'name',
    'industry',
    'employees',
    'revenue',
    'website',
    'company_location',
    'company_city',
    'company_region',
    'company_country',
    'company_postal_code',
    'linkedin_url',
  ],
};
