import { companyDomainIn } from '../profile/company-domain';
import type { Subject } from '../profile/types';
import { registrableDomain } from '../values/domain';
import { canonicalLinkedInUrl } from '../values/linkedin-url';
import { isMailHost } from '../values/mail-hosts';

/** So many answers are remembered: a file of visits names the same companies again and again. */
const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, string | undefined>();

/**
 * The key of a company's visits, by its domain; undefined where that is none of its own (a host that
 * many share, a mail provider, a mail address).
 * @param domain a domain or an address
 * @param name the company's name, which tells whether a shared host is its own
 */
export function companyKey(domain: string, name: string): string | undefined {
  const asked = `${name}\n${domain}`;
  if (!remembered.has(asked)) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const own = registrableDomain(companyDomainIn(domain, name) ?? '');
    remembered.set(asked, own === undefined || isMailHost(own) ? undefined : `company:${own}`);
  }
  return remembered.get(asked);
}

/** The key of a person's visits, by the address of their LinkedIn profile; undefined for anything else. */
export function personKey(url: string): string | undefined {
  const address = canonicalLinkedInUrl(url);
  return address?.includes('/in/') ? `person:${address}` : undefined;
}

/**
 * The keys of the visits that are this subject's. A company's are those of everybody who came from its domain. A
 * person's are their own, known by LinkedIn address alone: a name may be another's, and a colleague's visits say nothing
 * of this person, so the employer's are not passed on.
 */
export function visitKeysOf({ kind, name, attributes }: Subject): string[] {
  const isCompany = kind === 'company';
  const values = attributes[isCompany ? 'domain' : 'linkedin_url']?.values ?? [];
  const keys = values.map((value) => {
    if (typeof value !== 'string') return undefined;
    return isCompany ? companyKey(value, name) : personKey(value);
  });
  return [...new Set(keys.filter((key) => key !== undefined))];
}
