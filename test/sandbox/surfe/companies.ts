import type { publishedCompany } from './published-examples';

export type Company = typeof publishedCompany;

const places = [
  { country: 'Germany', code: 'DE', locality: 'Hamburg', region: 'Hamburg', regionCode: 'HH' },
  { country: 'United States', code: 'us', locality: 'Boston', region: 'Massachusetts', regionCode: 'MA' },
  { country: 'France', code: 'fr', locality: 'Lyon', region: 'Auvergne-Rhône-Alpes', regionCode: 'ARA' },
  { country: 'Canada', code: 'CA', locality: 'Toronto', region: 'Ontario', regionCode: 'ON' },
] as const;

const jobs = [
  { jobTitle: 'CTO', seniorities: ['C-Level'], departments: ['Engineering'] },
  { jobTitle: 'VP Engineering', seniorities: ['VP'], departments: ['Engineering'] },
  { jobTitle: 'Head of Sales', seniorities: ['Head'], departments: ['Sales'] },
  { jobTitle: 'Marketing Manager', seniorities: ['Manager'], departments: ['Marketing and Advertising'] },
];

const fields = [
  ['Software', 'SaaS'],
  ['Software', 'Analytics'],
  ['Logistics', 'Supply Chain Management'],
  ['Finance', 'FinTech'],
];

const sizes = [
  { employeeCount: 38, size: '11-50' },
  { employeeCount: 120, size: '51-200' },
  { employeeCount: 420, size: '201-500' },
];

const names =
  'Alderbrook Bramblewick Cinderford Dovemarsh Elmhollow Fernleigh Gorsefield Hazelmoor Ivydene Juniperly Kestrelton Larkspurry ' +
  'Mistlewood Nettleby Oakhaven Pebblecreek Quincewell Rookdale Saltmarsh Thistledown Umberfell Violetrise Willowmere Yarrowgate';
const people = 'Ada Bo Cleo Dara Eli Fay Gus Hana Ivo Jule Kit Lena'.split(' ');

function at<T>(list: readonly [T, ...T[]] | readonly T[], index: number): T {
  return list[index % list.length] as T;
}

/** Two dozen companies with two people each; nobody is real. */
export const companies: readonly Company[] = names.split(' ').map((name, index): Company => {
  const place = at(places, index);
  const slug = name.toLowerCase();
  const industries = at(fields, index);
  return {
    name,
    domain: `${slug}.example`,
    description: `${name} works in ${industries.join(' and ').toLowerCase()}.`,
    ...at(sizes, index),
    hqAddress: `${place.locality}, ${place.country}`,
    hqCountry: place.country,
    industries,
    keywords: [],
    linkedInURL: `https://www.linkedin.com/company/${slug}-example`,
    locations: [
      {
        country: place.country,
        latitude: 0,
        locality: place.locality,
        longitude: 0,
        postalCode: '00000',
        primary: true,
        region: place.region,
        regionCode: place.regionCode,
        streetAddress: '1 Example Street',
      },
    ],
    logo: `https://${slug}.example/logo.png`,
    people: [0, 1].map((offset) => {
      const firstName = at(people, index * 2 + offset);
      return {
        firstName,
        lastName: name.slice(0, -2),
        ...at(jobs, index + offset),
        country: place.code,
        currentJobDescription: '',
        linkedinUrl: `https://www.linkedin.com/in/${firstName.toLowerCase()}-${slug}-example`,
        location: `${place.locality}, ${place.country}`,
        summary: '',
      };
    }),
    recommendation: {
      generatedAt: '',
      id: '',
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
    yearFounded: 2000 + index,
  };
});
