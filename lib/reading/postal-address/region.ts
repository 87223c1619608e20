const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming'.split(
    '|',
  );
const letters =
  'AK|AL|AR|AZ|CA|CO|CT|D.C|DC|DE|FL|GA|GU|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|N.C|N.D|N.E|N.H|N.J|N.M|N.V|N.Y|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VA|VI|VT|WA|WI|WV|WY'.split(
    '|',
  );
const short =
  'Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ill|Ind|Mass|Mich|Minn|Miss|Mont|Neb|Nebr|Okla|Ore|Penn|Penna|Tenn|Tex|Wash|Wis|Wisc|Wyo'.split(
    '|',
  );

const longestFirst = (names: readonly string[]): readonly string[] =>
  [...names].sort((a, b) => b.length - a.length);

/** States of the US by name or letters. */
const usStates = longestFirst([...states, ...states.map((name) => name.toUpperCase()), ...letters, ...short]);

/** The state of the US that a text ends with; letters of which the second is small count after a comma alone. */
export function usStateAtEnd(text: string): string | undefined {
  const mixed = /, ?([A-Z][a-z])$/.exec(text)?.[1];
  return mixed && letters.includes(mixed.toUpperCase()) ? mixed : lastOf(usStates, text);
}

/** Of names the one that a text ends with, as a word of its own. */
function lastOf(names: readonly string[], text: string): string | undefined {
  return names.find(
    (name) => text.endsWith(name) && !/[\p{L}\p{N}]/u.test(text.charAt(text.length - name.length - 1)),
  );
}

const provinces =
  'Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland(?: and Labrador)?|Nova Scotia|Ontario|Prince Edward Island|Qu[eé]bec|Saskatchewan|Yukon';
export const caProvince = `(?:${provinces}|AB|BC|B\\.C|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT)`;
export const auState =
  '(?:New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania|NSW|VIC|Vic|QLD|Qld|SA|WA|TAS|Tas|NT|ACT)';

const prefixed = (prefixes: string, names: string): readonly string[] =>
  names.split('|').flatMap((name) => prefixes.split('|').map((prefix) => `${prefix} ${name}`));

const ukCounties = new Set([
  ...'aberdeenshire|angus|argyll|avon|bedfordshire|beds|berkshire|berks|buckinghamshire|bucks|cambridgeshire|cambs|cheshire|cleveland|clwyd|cornwall|cumbria|derbyshire|devon|dorset|dyfed|essex|fife|gloucestershire|glos|gwent|gwynedd|hampshire|hants|herefordshire|hertfordshire|herts|isle of wight|kent|lancashire|lancs|leicestershire|leics|lincolnshire|lincs|merseyside|middlesex|middx|norfolk|northamptonshire|northants|northumberland|nottinghamshire|notts|oxfordshire|oxon|perthshire|powys|rutland|shropshire|somerset|staffordshire|staffs|suffolk|surrey|tyne and wear|tyne & wear|warwickshire|wiltshire|wilts|yorkshire|yorks|worcestershire|worcs'.split(
    '|',
  ),
  ...prefixed('greater', 'london|manchester'),
  ...prefixed('east|west|north|south', 'sussex|yorkshire|midlands|glamorgan|lothian|ayrshire|lanarkshire'),
  ...prefixed('n.|s.|e.|w.', 'yorks'),
  ...prefixed('co|co.|county', 'antrim|armagh|down|durham|fermanagh|londonderry|tyrone'),
]);

/** Whether a text is a county of the United Kingdom, as it stands after a town. */
export function isUkCounty(text: string): boolean {
  return ukCounties.has(text.toLowerCase());
}
