/** What of a page's sharing data may hold the site's name. */
export const siteNames = ['og:site_name', 'application-name', 'copyright'] as const;

/** What of it may say where the company is, the best first. */
export const placeNames = {
  city: ['business:contact_data:locality', 'og:locality'],
  region: ['business:contact_data:region', 'og:region'],
  postalCode: ['business:contact_data:postal_code', 'og:postal-code'],
  country: ['business:contact_data:country_name', 'og:country-name'],
} as const;

/** All of them: the rest of what a page says in its head is nobody's business. */
export const sharingNames: readonly string[] = [...siteNames, ...Object.values(placeNames).flat()];
