import { fold } from '../values/fold';
import { lazy } from '../values/lazy';

/**
 * States and provinces that stand alone before their country ("Bavaria, Germany") and would be taken for cities.
 * Only names that no larger city shares: "Berlin", "Madrid" and "Utrecht" stay cities.
 */
const names: Readonly<Record<string, string>> = {
  AU: 'New South Wales|Victoria|Queensland|Western Australia|South Australia|Tasmania|Northern Territory|Australian Capital Territory',
  AT: 'Lower Austria|Upper Austria|Niederösterreich|Oberösterreich|Styria|Steiermark|Tyrol|Tirol|Carinthia|Kärnten|Vorarlberg|Burgenland',
  BE: 'Flanders|Vlaanderen|Wallonia|Wallonie|East Flanders|West Flanders|Hainaut',
  BR: 'Minas Gerais|Bahia|Paraná|Rio Grande do Sul|Santa Catarina|Pernambuco|Ceará|Goiás|Mato Grosso|Espírito Santo|Pará|Amazonas',
  CH: 'Ticino|Valais|Vaud|Aargau|Thurgau|Graubünden|Grisons',
  DE: 'Bavaria|Bayern|Baden-Württemberg|Brandenburg|Hesse|Hessen|Lower Saxony|Niedersachsen|Mecklenburg-West Pomerania|Mecklenburg-Vorpommern|North Rhine-Westphalia|Nordrhein-Westfalen|Rhineland-Palatinate|Rheinland-Pfalz|Saarland|Saxony|Sachsen|Saxony-Anhalt|Sachsen-Anhalt|Schleswig-Holstein|Thuringia|Thüringen',
  ES: 'Andalusia|Andalucía|Aragon|Aragón|Asturias|Balearic Islands|Islas Baleares|Basque Country|País Vasco|Canary Islands|Canarias|Cantabria|Castile and León|Castilla y León|Castilla-La Mancha|Catalonia|Cataluña|Catalunya|Extremadura|Galicia|La Rioja|Navarre|Navarra|Community of Madrid|Comunidad de Madrid|Valencian Community|Comunidad Valenciana',
  FR: 'Auvergne-Rhône-Alpes|Bourgogne-Franche-Comté|Brittany|Bretagne|Centre-Val de Loire|Corsica|Corse|Grand Est|Hauts-de-France|Île-de-France|Normandy|Normandie|Nouvelle-Aquitaine|Occitanie|Pays de la Loire|Provence-Alpes-Côte d’Azur',
  GB: 'England|Scotland|Wales|Northern Ireland',
  IE: 'Leinster|Munster|Connacht|Ulster',
  IN: 'Andhra Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jammu & Kashmir|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Odisha|Punjab|Rajasthan|Tamil Nadu|Telangana|Uttar Pradesh|Uttarakhand|West Bengal',
  IT: 'Abruzzo|Apulia|Puglia|Basilicata|Calabria|Campania|Emilia-Romagna|Friuli-Venezia Giulia|Lazio|Latium|Liguria|Lombardy|Lombardia|Marche|Molise|Piedmont|Piemonte|Sardinia|Sardegna|Sicily|Sicilia|Tuscany|Toscana|Trentino-Alto Adige|Umbria|Veneto',
  MX: 'Jalisco|Nuevo León|Yucatán|Baja California|Sonora|Sinaloa|Coahuila|State of Mexico|Estado de México',
  NL: 'North Brabant|Noord-Brabant|North Holland|Noord-Holland|South Holland|Zuid-Holland|Gelderland|Overijssel|Limburg|Flevoland|Friesland|Drenthe|Zeeland|Randstad',
  NO: 'Viken|Vestland|Rogaland|Trøndelag|Agder|Nordland|Akershus',
  PL: 'Mazowieckie|Małopolskie|Dolnośląskie|Śląskie|Wielkopolskie|Pomorskie|Łódzkie|Lubelskie|Podkarpackie|Zachodniopomorskie',
  SE: 'Skåne|Västra Götaland',
};

/** Whether a name is a state's or province's of the country (ISO 3166-1 alpha-2) and no city's. */
export function isRegionName(name: string, country: string): boolean {
  const folded = fold(name);
  return names[country]?.split('|').some((region) => fold(region) === folded) ?? false;
}

const alone = lazy(
  () =>
    new Set(
      Object.values(names)
        .flatMap((row) => row.split('|').map(fold))
        .filter((name) => !alsoCities.has(name)),
    ),
);
const alsoCities = new Set(['victoria']);

/** Whether a name that stands alone is a state's or province's, of whatever country. */
export function isRegionNameAlone(name: string): boolean {
  return alone().has(fold(name));
}
