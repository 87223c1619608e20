import { firstOf } from '../first-of';
import { openGraph } from '../structured-data/open-graph';
import type { PageText } from '../page-text';
import { isNamedAfter } from './named-after';

/** A name that the page gives in one of its places. */
export interface NameGiven {
  readonly name: string;
  readonly place: 'address' | 'copyright' | 'stated' | 'site-name' | 'logo' | 'title';
}

const separators = /\s*[|•·»«›‹:]\s*|\s+[-–—~]+\s+|\s*[–—]\s*/;
const legalForm =
  /(?:[\s,]|^)(?:inc|incorporated|l\.?l\.?c|ltd|limited|l\.?l\.?p|l\.p|plc|corp|corporation|company|co|p\.?c|p\.a|p\.?l\.?l\.?c|p\.s|chtd|gmbh(?: & co\.? (?:kg|ohg))?|mbh|ag|ug(?: \(haftungsbeschränkt\))?|(?:& co\.? )?kg|ohg|gbr|e\.? ?k|e\.? ?u|e\.? ?v|eg|se|s\.?a\.?s?|sarl|s\.à ?r\.l|s\.a\.r\.l|sasu|eurl|s\.?l\.?u?|s\.?r\.?l\.?s?|s\.?p\.?a|b\.?v|n\.?v|v\.?o\.?f|ab|a\.?s|a\/s|aps|oy|oyj|asa|pty\.? ltd|pvt\.? ltd|private limited|sp\. ?z ?o\.? ?o|s\.r\.o|kft|lda)\.?$/i;
const generic =
  /^(?:home(?: ?page)?|welcome|start(?:seite)?|accueil|inicio|contact(?: us| info(?:rmation)?| page)?|kontakt|contacto|contatti|about(?: us)?|über uns|impressum|imprint|legal notice|mentions légales|aviso legal|our (?:location|office|address|team|firm|company)s?|locations?|address|adresse|anschrift|dirección|indirizzo|office|headquarters|head office|main office|corporate office|directions|menu|login|search|site ?map|privacy(?: policy)?|terms.*|news|blog|logo|(?:company )?logo|header|banner|image|get in touch|find us|visit us|mailing address|hours|official (?:web)?site|the|untitled.*|index|page|website|all|info|phone|e-?mail|copyright|disclaimer|angaben gemäß.*|verantwortlich.*|herausgeber|betreiber|anbieter|éditeur|diensteanbieter|firma|company|postal address|business hours|contact details|toll free|fax)$/i;
const greeting =
  /^(?:welcome to|willkommen (?:bei|im|beim)(?: der)?|bienvenue (?:à|chez|sur)|bienvenid[oa]s a|benvenuti (?:in|da|su)|welkom bij|contact(?: us)?(?: at)?|about|impressum|kontakt|home of|logo (?:of|der|von)|the home of)\s+(?=\p{Lu}|\d)/iu;

/** The names in the page's title, its sharing data, its logo and its copyright line. */
export function namesGiven(document: Document, page: PageText): NameGiven[] {
  const metas = ['og:site_name', 'application-name', 'copyright'].map((name) => openGraph(document, name));
  const holders = page.lines.flatMap(({ text }, index) =>
    given('copyright', holderIn(text) ?? holderUnder(text, page.lines[index + 1]?.text)),
  );
  return [
    ...holders.slice(-20),
    ...metas.flatMap((text) => given('site-name', text)),
    ...logoTexts(document).flatMap((text) => inParts('logo', text)),
    ...inParts('title', document.title),
  ];
}

/** A dot that ends a sentence, not an abbreviation. */
const fullStop = /(?<!\b(?:Inc|Ltd|Corp|Co|Bros|Assn|\p{Lu}|[a-z]\.[a-z]))\.$/iu;

/** The most characters of a text that may hold a name. */
const longestText = 1_000;

/** A text as a name given at a place; an empty list where it can be none. */
export function given(place: NameGiven['place'], text: string | undefined): NameGiven[] {
  const name = (text ?? '')
    .slice(0, longestText)
    .replace(/\s+/g, ' ')
    .replace(greeting, '')
    .replace(/^[\s,.:;'"“„–-]+|[\s,:;!'"”“–-]+$/g, '')
    .replace(fullStop, '');
  return isName(name) ? [{ name, place }] : [];
}

function inParts(place: NameGiven['place'], text: string): NameGiven[] {
  return text
    .slice(0, longestText)
    .split(separators, 20)
    .flatMap((part) => given(place, part));
}

function isName(text: string): boolean {
  return (
    /\p{L}/u.test(text) &&
    text.length <= 80 &&
    text.split(' ').length <= 9 &&
    !generic.test(text) &&
    !/(?:office|location|branch|address|headquarters)$/i.test(text) &&
    !/@|https?:|www\.|\?$|\.\.\.$|…$/i.test(text)
  );
}

const logo = '[id*="logo" i], [class*="logo" i], [id*="brand" i], [class*="brand" i], [itemprop="logo"]';

function logoTexts(document: Document): string[] {
  const images = firstOf(document.querySelectorAll('img[alt]'), 40).filter(
    (image) => /logo/i.test(image.getAttribute('src') ?? '') || image.closest(logo),
  );
  const home = document.querySelectorAll('a[href="/"], a[rel~="home"], a[href="index.html"]');
  return [
    ...images.map((image) => image.getAttribute('alt') ?? ''),
    ...firstOf(home, 12).map((link) => link.textContent.slice(0, 200)),
  ].slice(0, 12);
}

const rights =
  /[\s,;|–-]*(?:all rights? (?:are )?reserved|alle rechte vorbehalten|tous droits r[ée]serv[ée]s|todos los derechos reservados|tutti i diritti (?:sono )?riservati|alle rechten voorbehouden|alla rättigheter förbehållna|alle rettigheter)/i;
const mark = /©|\(c\)|copyright|&copy;?/i;
const marks =
  /©|\(c\)|copyrights?|&copy;?|(?<!\d)(?:19|20)\d\d(?!\d)(?:\s*(?:[-–,/&]|to|bis)\s*(?:(?:19|20)?\d\d(?!\d)|present|today|heute))?/gi;
const makers =
  /(?:web ?site|web ?design|design(?:ed)?|develop(?:ed|ment)?|powered|hosted|hosting|theme|template|created|built|maintained|managed)\b.{0,12}\b(?:by|von|par)\b|(?:theme|template|webdesign|website):/i;
const endOfName =
  /(?<!\b(?:Inc|Ltd|Pvt|Pty|Co|Corp|Bros|St|Dr|Mr|Mrs|Jr|Sr|Assoc|\p{Lu}))\.\s+(?=\p{Lu})|\s(?:is a|are|and its|unless|may not|reproduction|registered in|company (?:no|number|reg)|reg\.? no)\b.*$|\s+\((?!haftungs).*$/u;

/** Who holds the copyright by a line such as "© 2020 Sampleworks, Inc. All rights reserved". */
function holderIn(line: string): string | undefined {
  if (line.length > 250 || !(mark.test(line) || rights.test(line))) return undefined;
  const [reserved = '', rest = ''] = line.split(rights);
  const stated = hasWords(reserved) ? reserved : rest;
  if (!hasWords(stated)) return undefined;
  const from = stated.search(mark);
  const after = from < 0 ? stated : stated.slice(from);
  const notice = (hasWords(after) ? after : stated).split(makers)[0] ?? '';
  const words = notice
    .replace(marks, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:–-]*(?:by|of|von|de|par)\s+/i, '')
    .replace(/^[\s,.;:–-]+/, '');
  return untilComma(words.split(endOfName)[0] ?? '');
}

/** Who is named in the line under a copyright mark that stands alone. */
function holderUnder(line: string, next: string | undefined): string | undefined {
  return mark.test(line) && !hasWords(line) ? next : undefined;
}

function hasWords(notice: string): boolean {
  return /\p{L}{2}/u.test(notice.replace(marks, ''));
}

/** "Sampleworks, Inc., Leeds" → "Sampleworks, Inc."; commas between partners stay. */
function untilComma(text: string): string {
  const parts = text.split(/\s*,\s*/).filter(Boolean);
  const last = parts.findLastIndex(
    (part, index) => index > 0 && (/&|\band\b/i.test(part) || isLegalForm(part)),
  );
  return parts.slice(0, Math.max(1, last + 1)).join(', ');
}

function isLegalForm(text: string): boolean {
  return text.length < 30 && legalForm.exec(text)?.index === 0;
}

function hasLegalForm(name: string): boolean {
  const form = legalForm.exec(name);
  return form !== null && form.index > 0;
}

/** A name's words, plain and without its legal form and article. */
export function coreOf(name: string): string {
  const plain = name
    .replace(legalForm, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.replace(/^(?:the|die|der|das|le|la|les|el) (?=.)/, '');
}

/** How much a place says of whose site it is. The best first. */
const weights = { address: 2, copyright: 3, stated: 3, 'site-name': 3, logo: 2, title: 1 } as const;
const places = Object.keys(weights);
const [hostWeight, formWeight, enough] = [3, 2, 4];

/**
 * The company's name: one that two places of the page agree on, or one place and the host. Of the ways it is worded
 * the one that most places use, with its legal form where one says it.
 * @param aboutItself on a page that is not, the host must agree, and with more than a title
 */
export function ownName(names: readonly NameGiven[], host: string, aboutItself: boolean): string | undefined {
  const forms = names
    .map((given) => ({ ...given, core: coreOf(given.name) }))
    .filter(({ core }) => core.length > 1);
  const judged = [...new Map(forms.map((form) => [form.core, form])).values()].map((form) => {
    const exact = placesOf(forms.filter(({ core }) => core === form.core));
    const around = placesOf(forms.filter(({ core }) => ` ${core} `.includes(` ${form.core} `)));
    const isHosts = isNamedAfter(host, form.name);
    const isFull =
      exact.has('address') && forms.some(({ core, name }) => core === form.core && hasLegalForm(name));
    const weight = total(around) + (isHosts ? hostWeight : 0) + (isFull ? formWeight : 0);
    const agree = around.size + (isHosts ? 1 : 0);
    const isOwn = agree > 1 && weight >= enough && (aboutItself || (isHosts && weight > enough));
    return { core: form.core, isOwn, agree, weight: weight + total(exact) };
  });
  const [best] = judged.filter(({ isOwn }) => isOwn).sort((a, b) => b.weight - a.weight || b.agree - a.agree);
  return best && fullest(best.core, forms);
}

type Place = NameGiven['place'];
const placesOf = (names: readonly NameGiven[]): ReadonlySet<Place> =>
  new Set(names.map(({ place }) => place));
const total = (of: ReadonlySet<Place>): number => [...of].reduce((sum, place) => sum + weights[place], 0);

/** The form with the legal form among those of one core, else the one of the place that words it best. */
function fullest(
  core: string,
  forms: readonly (NameGiven & { readonly core: string })[],
): string | undefined {
  const same = forms
    .filter((form) => form.core === core)
    .sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place));
  return (same.find(({ name }) => hasLegalForm(name)) ?? same[0])?.name;
}
