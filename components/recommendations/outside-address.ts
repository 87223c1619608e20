import { hostOf } from '../../lib/values/domain';
import { canonicalLinkedInUrl } from '../../lib/values/linkedin-url';

/** LinkedIn's page of a company or a person, always over https; undefined where the text leads anywhere else. */
export function linkedInAddress(text: string | undefined): string | undefined {
  return text === undefined ? undefined : canonicalLinkedInUrl(text);
}

/** A company's website over https: its host alone, whatever else the text holds; undefined where it names none. */
export function websiteAddress(domain: string | undefined): string | undefined {
  const host = domain === undefined ? undefined : hostOf(domain);
  if (host === undefined || !URL.canParse(`https://${host}`)) return undefined;
  const url = new URL(`https://${host}`);
  const isName = url.hostname === host && /\.[a-z][a-z0-9-]*$/.test(host);
  return isName && url.port === '' ? url.href : undefined;
}
