import { coreOf } from '../reading/sites/legal-form';
import { hostOf, isLetOut, registrableDomain } from '../values/domain';
import { nameKey } from '../values/name-key';
import { redirectTarget } from '../values/redirect';
import { isShared } from './shared-hosts';

/**
 * The domain of a company's website link, taken out of pages that only lead on; a host that many share only where it is
 * the company's own ("Facebook", facebook.com). Undefined where the link gives none: a name let out under such a host is
 * compared by the host's domain, which is everybody's.
 */
export function companyDomainIn(website: string, company: string): string | undefined {
  const target = redirectTarget(website);
  if (target === undefined || isMail(target)) return undefined;
  const domain = registrableDomain(target) ?? hostOf(target);
  if (domain === undefined || !(isShared(domain) || isLetOut(target))) return domain;
  return isOwn(domain, target, company) ? domain : undefined;
}

function isMail(text: string): boolean {
  return /^(?:mailto:|[^\s/?#]+@[^\s/?#]+$)/i.test(text);
}

/**
 * Whether a shared host is the company's: it is called so ("Zendesk Inc.", "G2.com"), or its name begins so and the link
 * leads to nothing but the host ("Amazon Web Services", amazon.com).
 */
function isOwn(domain: string, target: string, company: string): boolean {
  const label = domain.split('.', 1)[0] ?? '';
  const name = coreOf(company);
  const called = [name, nameKey(company)].map((words) => words.replaceAll(' ', ''));
  if ([label, nameKey(domain)].some((text) => called.includes(text))) return true;
  return name.startsWith(`${label} `) && isHostAlone(target, domain);
}

function isHostAlone(target: string, domain: string): boolean {
  const [, path = ''] = /^(?:[a-z]+:\/\/)?[^/?#]*\/?([^?#]*)/i.exec(target) ?? [];
  return hostOf(target) === domain && path === '';
}
