/**
 * Metropolitan areas by the country (ISO 3166-1 alpha-2), or the state or province of the US or Canada (ISO 3166-2)
 * that the whole of it lies in: the names of their cities, folded, as areas are named after them ("Greater Toulouse
 * Metropolitan Area"). Names that several areas share ("London", "Birmingham", "Valencia") are left out.
 */
export const areas: Readonly<Record<string, string>> = {
  'US-CA': 'san francisco|san francisco bay|bay|sf bay|los angeles|san diego|sacramento|silicon valley',
  'US-WA': 'seattle',
  'US-TX': 'dallas|dallas-fort worth|houston|austin|san antonio|greater houston|dfw',
  'US-CO': 'denver|boulder|colorado springs',
  'US-AZ': 'phoenix|tucson',
  'US-GA': 'atlanta',
  'US-FL': 'miami|miami-fort lauderdale|south florida|tampa|tampa bay|tampa-st petersburg|orlando',
  'US-MI': 'detroit|grand rapids|metro detroit',
  'US-PA': 'pittsburgh',
  'US-NC': 'raleigh|raleigh-durham|raleigh-durham-chapel hill|research triangle',
  'US-TN': 'nashville',
  'US-UT': 'salt lake city|provo',
  'US-NV': 'las vegas|reno',
  'US-IN': 'indianapolis',
  'US-WI': 'milwaukee',
  'US-MD': 'baltimore',
  'US-OH': 'cleveland',
  'US-NY': 'buffalo',
  'US-LA': 'new orleans',
  'US-OK': 'oklahoma city|tulsa',
  'US-HI': 'honolulu',
  US:
    'new york|new york city|nyc|boston|chicago|chicagoland|philadelphia|washington dc|washington dc-baltimore|washington, dc|st louis|' +
    'kansas city|cincinnati|minneapolis|minneapolis-st paul|charlotte|memphis|tri-state|dmv',
  'CA-ON': 'toronto|kitchener',
  'CA-QC': 'montreal|quebec city',
  'CA-BC': 'vancouver',
  'CA-AB': 'calgary|edmonton',
  'CA-MB': 'winnipeg',
  CA: 'ottawa',
  FR: 'paris|lyon|toulouse|marseille|bordeaux|lille|nantes|nice|rennes|montpellier|strasbourg|grenoble|aix-marseille|rouen|orleans|dijon|angers|tours',
  DE:
    'munich|munchen|berlin|hamburg|frankfurt|frankfurt rhine-main|frankfurt/rhein-main|rhein-main|cologne|koln|cologne bonn|koln/bonn|stuttgart|dusseldorf|hanover|hannover|' +
    'nuremberg|nurnberg|leipzig|dresden|bremen|rhein-ruhr|rhine-ruhr|ruhr|ruhrgebiet|rhein-neckar|rhine-neckar|berlin/brandenburg|berlin-brandenburg|karlsruhe|augsburg|bonn|essen|dortmund|mannheim',
  AT: 'vienna|wien|graz|linz|salzburg|innsbruck',
  CH: 'zurich|lausanne|bern|berne',
  ES: 'madrid|barcelona|bilbao|sevilla|seville|malaga|zaragoza|alicante',
  PT: 'lisbon|lisboa|porto',
  IT: 'milan|milano|rome|roma|turin|torino|bologna|genoa|padua|verona',
  NL: 'amsterdam|rotterdam|the hague|den haag|utrecht|eindhoven|randstad',
  BE: 'brussels|brussel|bruxelles|antwerp|antwerpen|ghent|gent|liege',
  SE: 'stockholm|gothenburg|goteborg|malmo',
  DK: 'copenhagen|kobenhavn|aarhus|arhus|odense',
  NO: 'oslo|bergen|trondheim|stavanger',
  FI: 'helsinki|tampere|turku',
  PL: 'warsaw|warszawa|krakow|cracow|wroclaw|poznan|gdansk|lodz|katowice|tricity|trojmiasto',
  CZ: 'prague|praha|brno',
  HU: 'budapest',
  RO: 'bucharest|bucuresti|cluj-napoca',
  GR: 'thessaloniki',
  IE: 'dublin',
  GB: 'bristol|glasgow|edinburgh|leeds|liverpool|belfast|cardiff|nottingham|sheffield',
  TR: 'istanbul|ankara|izmir',
  IL: 'tel aviv|tel aviv-yafo|gush dan',
  AE: 'dubai|abu dhabi',
  IN: 'bengaluru|bangalore|mumbai|pune|chennai|delhi|new delhi|kolkata|ahmedabad|delhi ncr|delhi-ncr',
  PK: 'karachi|lahore',
  CN: 'shanghai|beijing|shenzhen|guangzhou|hangzhou',
  JP: 'tokyo|osaka|nagoya',
  KR: 'seoul',
  TW: 'taipei',
  TH: 'bangkok',
  VN: 'ho chi minh city|hanoi',
  ID: 'jakarta',
  MY: 'kuala lumpur|klang valley',
  PH: 'manila|metro manila|cebu',
  AU: 'sydney|melbourne|brisbane|perth|adelaide|gold coast',
  NZ: 'auckland',
  ZA: 'johannesburg|cape town|durban',
  NG: 'lagos',
  KE: 'nairobi',
  EG: 'cairo',
  BR: 'sao paulo|rio de janeiro|belo horizonte|curitiba|porto alegre|recife|fortaleza|campinas',
  AR: 'buenos aires',
  CO: 'bogota|medellin|cali',
  PE: 'lima',
  MX: 'mexico city|ciudad de mexico|guadalajara|monterrey',
};

/** Those of them that are called so without any word for an area, as no city is. */
export const areasAlone =
  'san francisco bay|sf bay|silicon valley|dallas-fort worth|dfw|south florida|tampa bay|miami-fort lauderdale|metro detroit|raleigh-durham|' +
  'raleigh-durham-chapel hill|research triangle|chicagoland|minneapolis-st paul|washington dc-baltimore|tri-state|dmv|frankfurt rhine-main|' +
  'frankfurt/rhein-main|rhein-main|rhein-ruhr|rhine-ruhr|ruhr|ruhrgebiet|rhein-neckar|rhine-neckar|berlin/brandenburg|berlin-brandenburg|randstad|' +
  'aix-marseille|tricity|trojmiasto|gush dan|delhi ncr|delhi-ncr|klang valley|metro manila';
