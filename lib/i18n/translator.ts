import { createTranslator } from 'use-intl/core';
import de from './de.json';
import en from './en.json';
import es from './es.json';
import fr from './fr.json';

type Paths<M> = {
  [K in keyof M & string]: M[K] extends string ? K : `${K}.${Paths<M[K]>}`;
}[keyof M & string];

/** Every message by its path in en.json, e.g. `verdict.yes`. */
export type MessageKey = Paths<typeof en>;

export interface Translator {
  /** The message in the rep's language, its ICU arguments filled in. */
  (key: MessageKey, values?: Record<string, string | number>): string;
  /** A BCP 47 tag for formatting numbers, dates and names. */
  readonly locale: string;
}

const languages: Readonly<Record<string, typeof en>> = { en, de, fr, es };

/**
 * Says messages in a browser's UI language (`de-AT`, `fr`), in English where we don't speak it.
 * Pure: the caller asks the browser for its language.
 */
export function translator(uiLanguage: string): Translator {
  const messages = languages[uiLanguage.split('-', 1)[0] ?? ''];
  const locale = messages && isLocale(uiLanguage) ? uiLanguage : 'en';
  const t = createTranslator({ locale, messages: messages ?? en });
  return Object.assign((key: MessageKey, values?: Record<string, string | number>) => t(key, values), {
    locale,
  });
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
