/** UN M49's sub-regions by ISO alpha-2 code; Taiwan and Kosovo, which it doesn't list, stand with their neighbours. Antarctica is in none. */
export const subRegions = {
  northernAfrica: 'DZ EG EH LY MA SD TN',
  easternAfrica: 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW',
  middleAfrica: 'AO CD CF CG CM GA GQ ST TD',
  southernAfrica: 'BW LS NA SZ ZA',
  westernAfrica: 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG',
  caribbean: 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  centralAmerica: 'BZ CR GT HN MX NI PA SV',
  southAmerica: 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE',
  northernAmerica: 'BM CA GL PM US',
  centralAsia: 'KG KZ TJ TM UZ',
  easternAsia: 'CN HK JP KP KR MN MO TW',
  southEasternAsia: 'BN ID KH LA MM MY PH SG TH TL VN',
  southernAsia: 'AF BD BT IN IR LK MV NP PK',
  westernAsia: 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  easternEurope: 'BG BY CZ HU MD PL RO RU SK UA',
  northernEurope: 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ',
  southernEurope: 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK',
  westernEurope: 'AT BE CH DE FR LI LU MC NL',
  australiaAndNewZealand: 'AU CC CX HM NF NZ',
  melanesia: 'FJ NC PG SB VU',
  micronesia: 'FM GU KI MH MP NR PW UM',
  polynesia: 'AS CK NU PF PN TK TO TV WF WS',
} as const;

type SubRegion = keyof typeof subRegions;

const africa = [
  'northernAfrica',
  'easternAfrica',
  'middleAfrica',
  'southernAfrica',
  'westernAfrica',
] as const;
const europe = ['easternEurope', 'northernEurope', 'southernEurope', 'westernEurope'] as const;
const oceania = ['australiaAndNewZealand', 'melanesia', 'micronesia', 'polynesia'] as const;
const latinAmerica = ['caribbean', 'centralAmerica', 'southAmerica'] as const;
/** M49 has no Middle East: it is its Western Asia, so with Türkiye, Cyprus and the Caucasus, without Egypt and Iran. */
const middleEast = ['westernAsia'] as const;
const restOfAsia = ['centralAsia', 'easternAsia', 'southEasternAsia', 'southernAsia'] as const;

const members = (...names: readonly SubRegion[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => subRegions[name].split(' ')));

/**
 * Countries (ISO alpha-2) by world region code (SCORING.md, "Equality by type"). EMEA, APAC and AMER share all
 * countries but Antarctica among them; Russia is in EMEA, Central Asia in APAC.
 */
export const worldRegions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['W-EMEA', members(...europe, ...middleEast, ...africa)],
  [
    'W-EU',
    new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')),
  ],
  ['W-ME', members(...middleEast)],
  ['W-AF', members(...africa)],
  ['W-APAC', members(...restOfAsia, ...oceania)],
  ['W-OC', members(...oceania)],
  ['W-AMER', members('northernAmerica', ...latinAmerica)],
  ['W-NA', new Set(['CA', 'US'])],
  ['W-LATAM', members(...latinAmerica)],
]);
