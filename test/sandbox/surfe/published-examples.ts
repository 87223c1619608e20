/**
 * Bodies of Surfe's pages, as published: https://developers.surfe.com/public-019-v2-recommendations-icp-post,
 * public-020-v2-recommendations-fetch-post and public-021-v2-recommendations-icp-get, and the help centre's
 * https://intercom.help/surfe/en/articles/14666393, 14666417 and 14666569.
 */
export const publishedIcp = {
  companies: {
    employeeCount: { from: 1, to: 100000000 },
    industries: ['Software', 'Finance'],
    primaryLocations: ['fr', 'W-EMEA'],
    revenue: { from: 1, to: 100000000 },
  },
  externalUserId: 'ext-user-123',
  people: {
    countries: ['fr', 'W-EMEA'],
    departments: ['Engineering', 'Marketing'],
    jobTitles: ['Software Engineer', 'Marketing Manager'],
    seniorities: ['C-Level', 'Director', 'Founder'],
  },
};

/** An item of `icpFilters` with every filter there is. */
export const publishedStoredIcp = {
  id: 'string',
  type: 'DECLARED_ICP',
  companies: {
    departmentSizes: [{ department: 'R&D', from: 10, to: 1000 }],
    employeeCount: { from: 1, to: 100000000 },
    employeeCounts: [{ from: 1, to: 100000000 }],
    excludeDomains: ['google.com', 'microsoft.com'],
    excludeIndustries: ['Enterprise Resource Planning (ERP)'],
    excludeTechnologies: ['Akamai', 'Linkedin Ads'],
    includeDomains: ['akeneo.com', 'unis.fr', 'caisoft.com', 'ennov.com', 'semarchy.com'],
    industries: ['Software', 'Finance'],
    localities: [
      {
        countries: ['us', 'fr'],
        isPrimary: false,
        states: [{ code: 'IDF', countryAlpha2: 'fr' }],
        zipCodes: [{ countryCode: 'fr', zipCode: '75009' }],
      },
    ],
    locations: ['us', 'fr'],
    primaryLocations: ['fr', 'W-EMEA'],
    revenue: { from: 1, to: 100000000 },
    revenues: [{ from: 1, to: 100000000 }],
    states: [{ code: 'IDF', countryAlpha2: 'fr' }],
    technologies: ['PHP', 'jQuery'],
    yearFounded: { from: 1, to: 100000000 },
    zipCodes: [{ countryCode: 'fr', zipCode: '75009' }],
  },
  people: {
    countries: ['fr', 'W-EMEA'],
    departments: ['Engineering', 'Marketing'],
    exactJobTitles: ['Software Engineer', 'Marketing Manager'],
    excludeDepartments: ['H&R', 'R&D'],
    jobChangePeriodInDays: 720,
    jobTitles: ['Software Engineer', 'Marketing Manager'],
    previousCompanyDomains: ['akeneo.com'],
    seniorities: ['C-Level', 'Director', 'Founder'],
  },
};

/** The body of "Fetch recommendations". */
export const publishedFetch = { externalUserId: 'ext-user-123', pagination: { from: 0, to: 10 } };

/** One company of its answer; nobody and nothing in it is real. */
export const publishedCompany = {
  description: 'The connected workspace for sales teams',
  domain: 'surfe.com',
  employeeCount: 50,
  hqAddress: 'Paris, France',
  hqCountry: 'France',
  industries: ['SaaS', 'Sales'],
  keywords: ['sales', 'crm', 'productivity'],
  linkedInURL: 'https://www.linkedin.com/company/surfe',
  locations: [
    {
      country: 'France',
      latitude: 48.8566,
      locality: 'Paris',
      longitude: 2.3522,
      postalCode: '75001',
      primary: true,
      region: 'Ile-de-France',
      regionCode: 'IDF',
      streetAddress: '1 Rue de Rivoli',
    },
  ],
  logo: 'https://cdn.surfe.com/logo.png',
  name: 'Surfe',
  people: [
    {
      country: 'US',
      currentJobDescription: 'Leading the sales team at Surfe',
      departments: ['Sales'],
      firstName: 'John',
      jobTitle: 'Head of Sales',
      lastName: 'Doe',
      linkedinUrl: 'https://www.linkedin.com/in/johndoe',
      location: 'New York, US',
      seniorities: ['Head'],
      summary: 'Experienced sales leader with 10+ years',
    },
  ],
  recommendation: {
    generatedAt: '2024-05-20T10:00:00Z',
    id: 'a1b2c3d4-e5f6-7890-abcd-ef1234567890',
    reasons: [
      {
        description: 'This company operates in your target industry',
        score: 85,
        shortDescription: 'Industry match',
        title: 'Matches your ICP',
        type: 'INDUSTRY_MATCH',
      },
    ],
  },
  size: '51-200',
  yearFounded: 2020,
};

/** Command lines of https://developers.surfe.com, with the text's key. */
export const curlPut = String.raw`curl -X POST "https://api.surfe.com/v2/recommendations/icp" \
  -H "Authorization: Bearer <token>" \
  -H "Content-Type: application/json" \
  -d '${JSON.stringify(publishedIcp)}'`;

export const curlGet = String.raw`curl -X GET "https://api.surfe.com/v2/recommendations/icp?externalUserId=ext-user-123" \
  -H "Authorization: Bearer <token>"`;

export const curlFetch = String.raw`curl -X POST "https://api.surfe.com/v2/recommendations/fetch" \
  -H "Authorization: Bearer <token>" \
  -H "Content-Type: application/json" \
  -d '{
    "externalUserId": "ext-user-123",
    "pagination": {
      "from": 0,
      "to": 10
    }
  }'`;
