const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
const stateLetters =
  'A[KLRZ]|C[AOT]|D\\.?C|DE|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N\\.?[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]';
const stateShort =
  'Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ill|Ind|Mass|Mich|Minn|Miss|Mont|Nebr?|Okla|Ore|Penn|Penna|Tenn|Tex|Wash|Wisc?|Wyo|(?<=, ?)(?:A[klrz]|C[aot]|De|Fl|Ga|Hi|I[adln]|K[sy]|La|M[adeinost]|N[cdehjmvy]|O[hkr]|Pa|Ri|S[cd]|T[nx]|Ut|V[at]|W[aivy])';
/** States of the US by name or letters. */
export const usState = `(?:${[states, states.toUpperCase(), stateLetters, stateShort].join('|')})`;
const provinces =
  'Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland(?: and Labrador)?|Nova Scotia|Ontario|Prince Edward Island|Qu[eé]bec|Saskatchewan|Yukon';
export const caProvince = `(?:${provinces}|AB|BC|B\\.C|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT)`;
export const auState =
  '(?:New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania|NSW|VIC|Vic|QLD|Qld|SA|WA|TAS|Tas|NT|ACT)';

const ukCounty =
  /^(?:greater (?:london|manchester)|(?:east|west|north|south) (?:sussex|yorkshire|midlands|glamorgan|lothian|ayrshire|lanarkshire)|aberdeenshire|angus|argyll|avon|bedfordshire|beds|berkshire|berks|buckinghamshire|bucks|cambridgeshire|cambs|cheshire|cleveland|clwyd|co\.? (?:antrim|armagh|down|durham|fermanagh|londonderry|tyrone)|cornwall|county (?:antrim|armagh|down|durham|fermanagh|londonderry|tyrone)|cumbria|derbyshire|devon|dorset|dyfed|essex|fife|gloucestershire|glos|gwent|gwynedd|hampshire|hants|herefordshire|hertfordshire|herts|isle of wight|kent|lancashire|lancs|leicestershire|leics|lincolnshire|lincs|merseyside|middlesex|middx|norfolk|northamptonshire|northants|northumberland|nottinghamshire|notts|oxfordshire|oxon|perthshire|powys|rutland|shropshire|somerset|staffordshire|staffs|suffolk|surrey|tyne (?:and|&) wear|warwickshire|wiltshire|wilts|[nsew]\. yorks|yorkshire|yorks|worcestershire|worcs)$/;

/** Whether a text is a county of the United Kingdom, as it stands after a town. */
export function isUkCounty(text: string): boolean {
  return ukCounty.test(text.toLowerCase());
}
