import type { SeenText } from './state';

type Passes = (text: string) => boolean;

/** What it takes for a text to be found: any of the wanted texts is it, or stands in it. */
const passesIn = {
  equals: (wanted) => {
    const all = new Set(wanted);
    return (text) => all.has(text);
  },
  contains: (wanted) => (text) => {
    for (const each of wanted) if (text.includes(each)) return true;
    return false;
  },
  starts_with: (wanted) => (text) => {
    for (const each of wanted) if (text.startsWith(each)) return true;
    return false;
  },
  ends_with: (wanted) => (text) => {
    for (const each of wanted) if (text.endsWith(each)) return true;
    return false;
  },
} satisfies Record<string, (wanted: readonly string[]) => Passes>;

/** A test that compares one form of texts with texts of that form. It may be asked of one text or of many at once. */
export interface Search {
  readonly way: keyof typeof passesIn;
  /** The same function in all searches of the same form. */
  readonly form: (seen: SeenText) => string;
  readonly wanted: readonly string[];
}

/** Whether the comparator is a search in the text itself (SCORING.md, "Text tests"). */
export function isTextTest(comparator: string): comparator is Exclude<Search['way'], 'equals'> {
  return comparator !== 'equals' && Object.hasOwn(passesIn, comparator);
}

/** The search as a test of one text. */
export function passesSearch({ way, form, wanted }: Search): (seen: SeenText) => boolean {
  const passes = passesIn[way](wanted);
  return (seen) => passes(form(seen));
}
