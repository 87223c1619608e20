import { fold } from '../values/fold';

/** Parts of the world, and words for anywhere, which stand where a place would; folded. */
const names = new Set(
  (
    'emea|apac|apj|amer|latam|mena|dach|benelux|nordics|nordic|scandinavia|baltics|balkans|europe|europa|africa|afrika|asia|asien|asie|oceania|americas|' +
    'european union|europaische union|union europeenne|union europea|eu|european economic area|eea|north america|nordamerika|amerique du nord|america del norte|' +
    'south america|latin america|america latina|middle east|asia pacific|asia-pacific|southeast asia|central europe|western europe|eastern europe|' +
    'northern europe|southern europe|worldwide|weltweit|global|international|mondial|monde|mundo|everywhere|anywhere|earth|internet|online|' +
    'remote|hybrid|home office|home-office|homeoffice|teletravail|remoto'
  ).split('|'),
);

/** Whether a text names a part of the world larger than a country ("EMEA"), or none at all ("Remote"). */
export function isPartOfWorld(text: string): boolean {
  return names.has(fold(text));
}
