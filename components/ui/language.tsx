import { createContext, useContext, type ReactNode } from 'react';
import { translator, type Translator } from '../../lib/i18n/translator';

const LanguageContext = createContext<Translator>(translator('en'));

/** Says everything below it in one language. */
export function Language({ t, children }: { t: Translator; children: ReactNode }) {
  return <LanguageContext value={t}>{children}</LanguageContext>;
}

/** The messages in the rep's language. */
export function useT(): Translator {
  return useContext(LanguageContext);
}
