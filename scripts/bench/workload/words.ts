/**
 * What profiles and rules are made of. Canonical spellings only, so that an engine's plain comparison means the
 * same as ours: ISO codes for countries, industries without others below them, all else in lower case.
 */
type Words = readonly [string, ...string[]];
const words = (text: string) => text.split('|') as [string, ...string[]];

export const ranks: Words = words(
  'head of|vp of|director of|manager of|senior manager of|lead of|specialist in|senior specialist in|associate in|assistant in|intern in|chief of|principal of|global head of|regional manager of',
);

/** Beginnings of titles that rules ask for. */
export const leaders: Words = words('head|vp|chief|director|manager|senior');

export const fields: Words = words(
  'sales|marketing|engineering|product|finance|operations|human resources|data science|customer success|information technology|procurement|legal affairs|business development|research|design|supply chain|quality|security|partnerships|communications|revenue operations|field service|logistics|demand generation|software development',
);

export const specialities: Words = words('|, emea');

export const seniorities: Words = words('manager|director|senior|entry|vp|c-level|owner|partner|training');

export const departments: Words = words(
  'sales|engineering|marketing|operations|finance|human resources|product|information technology|legal|support|research|design',
);

export const countries: Words = words(
  'US|DE|GB|FR|IN|CA|NL|AT|CH|ES|IT|BR|SE|AU|PL|IE|BE|DK|NO|FI|PT|CZ|JP|SG|MX|IL|RO|ZA|AR|NZ|KR|TR|GR|HU|AE|CL|CO|UA|LT|EE|LV|BG|HR|SK|SI|LU|MA|EG|KE|NG|VN|TH|ID|MY|PH|PE',
);

export const cities: Words = words(
  'berlin|london|new york|paris|munich|amsterdam|hamburg|vienna|zurich|madrid|milan|san francisco|chicago|boston|toronto|stockholm|dublin|warsaw|copenhagen|oslo|helsinki|lisbon|prague|barcelona|cologne|frankfurt|stuttgart|austin|seattle|denver|atlanta|montreal|vancouver|sydney|melbourne|singapore|tokyo|tel aviv|bucharest|budapest|brussels|antwerp|lyon|lille|nantes|leeds|bristol|glasgow|leipzig|dresden|graz|linz|geneva|basel|rotterdam|utrecht|eindhoven|gdansk|krakow|porto',
);

export const industries: Words = words(
  'Software Development|Banking|Biotechnology Research|Pharmaceutical Manufacturing|Higher Education|Restaurants|Market Research|Human Resources Services|Graphic Design|Accounting|Investment Banking|Investment Management|Law Practice|Industrial Machinery Manufacturing|Computer and Network Security|E-Learning Providers|Events Services|Environmental Services|Truck Transportation|Warehousing and Storage|Airlines and Aviation|Maritime Transportation|Mental Health Care|Newspaper Publishing|Photography|Plastics Manufacturing|Textile Manufacturing|Translation and Localization|Travel Arrangements|Veterinary Services|Wireless Services|Breweries|Footwear Manufacturing|Printing Services|Beverage Manufacturing|Retail Groceries|Libraries|Public Safety|Horticulture|Shipbuilding',
);

export const sources: Words = words(
  'google|linkedin|newsletter|direct|bing|facebook|partner|webinar|podcast|youtube|review site|trade fair',
);

const companies = words(
  'acme|globex|initech|umbra|hooli|stark|wayne|vandelay|cyber|solar|nord|alpen|rhein|delta|omega|quantum|vertex|lumen|atlas|orion',
);

/** Thousands of them. */
export const domains = companies.flatMap((company) =>
  Array.from({ length: 400 }, (_, number) => `${company}${number}.example`),
) as [string, ...string[]];
