import type { PageText } from '../page-text';
import { isLegalForm } from './legal-form';

const reserved =
  'all rights? (?:are )?reserved|alle rechte vorbehalten|tous droits r[ée]serv[ée]s|todos los derechos reservados|tutti i diritti (?:sono )?riservati|alle rechten voorbehouden|alla rättigheter förbehållna|alle rettigheter';
const rights = new RegExp(`[\\s,;|–-]*(?:${reserved})`, 'i');
const mark = /©|\(c\)|copyright|&copy;?/i;
const marks =
  /©|\(c\)|copyrights?|&copy;?|(?<!\d)(?:19|20)\d\d(?!\d)(?:\s*(?:[-–,/&]|to|bis)\s*(?:(?:19|20)?\d\d(?!\d)|present|today|heute))?/gi;
const notice = new RegExp(`${mark.source}|${reserved}`, 'i');
const makers =
  /(?:web ?site|web ?design|design(?:ed)?|develop(?:ed|ment)?|powered|hosted|hosting|theme|template|created|built|maintained|managed)\b.{0,12}\b(?:by|von|par)\b|(?:theme|template|webdesign|website):/i;
const endOfName =
  /(?<!\b(?:Inc|Ltd|Pvt|Pty|Co|Corp|Bros|St|Dr|Mr|Mrs|Jr|Sr|Assoc|\p{Lu}))\.\s+(?=\p{Lu})|\s(?:is a|are|and its|unless|may not|reproduction|registered in|company (?:no|number|reg)|reg\.? no)\b.*$|\s+\((?!haftungs).*$/u;

/** Who holds the copyright by the page's notices, in their order. */
export function copyrightHolders({ lines }: PageText): string[] {
  return lines.flatMap(({ text }, index) =>
    notice.test(text) ? (holderIn(text) ?? holderUnder(text, lines[index + 1]?.text) ?? []) : [],
  );
}

/** Who holds the copyright by a line such as "© 2020 Sampleworks, Inc. All rights reserved". */
function holderIn(line: string): string | undefined {
  if (line.length > 250) return undefined;
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
