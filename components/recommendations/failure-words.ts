import type { Translator } from '../../lib/i18n/translator';
import { errorWords } from '../account/partner-error';

/** Why nothing could be fetched, and what to do; the partner asks for nothing by itself here, so nothing is tried again. */
export function failureWords(kind: string, t: Translator): string {
  switch (kind) {
    case 'unauthorized':
      return errorWords(kind, t);
    case 'forbidden':
      return t('recommendations.quota');
    case 'not_found':
      return t('recommendations.noIcp');
    case 'rate_limited':
      return t('recommendations.slowDown');
    default:
      return t('recommendations.failed');
  }
}
