import type { MessageKey, Translator } from '../../lib/i18n/translator';
import { scalarWords } from '../../lib/icp/value-words';
import { isConditionType, rowOf } from '../../lib/icp/vocabulary';
import type { KnownAttribute } from '../../lib/profile/types';

/** The values known of an attribute, each as people write it. */
export function knownWords(name: string, values: KnownAttribute['values'], t: Translator): string[] {
  const nature = isConditionType(name) ? rowOf(name).nature : undefined;
  const words = (value: unknown) => scalarWords(value, nature, t);
  return values.map((value) => (typeof value === 'object' ? rangeWords(value, words, t) : words(value)));
}

function rangeWords(
  { from, to }: { from?: number; to?: number },
  words: (value: number) => string,
  t: Translator,
): string {
  if (from === undefined) return t('profile.upTo', { count: words(to ?? 0) });
  if (to === undefined) return t('profile.from', { count: words(from) });
  return t('profile.fromTo', { min: words(from), max: words(to) });
}

/** The parts of a page by what their sources begin with. */
const places: Readonly<Record<string, MessageKey>> = {
  'top-card': 'place.top',
  'sticky-header': 'place.top',
  header: 'place.top',
  experience: 'place.experience',
  'current-role': 'place.experience',
  jobs: 'place.experience',
  about: 'place.about',
  'about-company': 'place.about',
  overview: 'place.overview',
  summary: 'place.overview',
  seller: 'place.overview',
  locations: 'place.locations',
  row: 'place.list',
  card: 'place.list',
  hubspot: 'place.record',
  salesforce: 'place.record',
  pipedrive: 'place.record',
  dynamics: 'place.record',
  zoho: 'place.record',
  twenty: 'place.record',
  text: 'place.text',
  taught: 'place.taught',
  url: 'place.address',
  canonical: 'place.address',
  navigation: 'place.menu',
  'json-ld': 'place.machine',
  microdata: 'place.machine',
  rdfa: 'place.machine',
  'h-card': 'place.machine',
  'open-graph': 'place.machine',
};

/** Where a source such as `top-card:location` stands on the page, or which import it is; undefined where no rep would find it. */
export function placeWords(source: string, t: Translator): string | undefined {
  const [part = ''] = source.split(':', 1);
  if (part === 'visits') return t('place.visits', { date: dateWords(source.slice('visits:'.length), t) });
  const key = Object.hasOwn(places, part) ? places[part] : undefined;
  return key && t(key);
}

function dateWords(iso: string, { locale }: Translator): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(iso));
}
