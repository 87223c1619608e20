import type { Translator } from '../../lib/i18n/translator';
import { PartnerError, type PartnerErrorKind } from '../../lib/partners/types';

/** What sync calls an account that held ICPs and suddenly lists none. */
export const EMPTIED = 'emptied';

const kinds: Record<PartnerErrorKind | typeof EMPTIED, true> = {
  unauthorized: true,
  forbidden: true,
  not_found: true,
  invalid: true,
  rate_limited: true,
  server: true,
  network: true,
  unexpected_answer: true,
  emptied: true,
};

/** What went wrong with a partner and what to do, in plain words. */
export function errorWords(kind: string, t: Translator): string {
  return t(isKind(kind) ? `partnerError.${kind}` : 'partnerError.other');
}

/** The same of one ICP that could not be sent. */
export function icpErrorWords(kind: string, t: Translator): string {
  if (kind === 'not_found') return t('partnerError.icpNotFound');
  return kind === 'invalid' ? t('partnerError.icpInvalid') : errorWords(kind, t);
}

/** The kind of whatever a partner client threw. */
export function kindOf(error: unknown): string {
  return error instanceof PartnerError ? error.kind : 'other';
}

function isKind(kind: string): kind is keyof typeof kinds {
  return Object.hasOwn(kinds, kind);
}
