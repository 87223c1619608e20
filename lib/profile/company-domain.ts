import { hostOf, registrableDomain } from '../values/domain';
import { fold } from '../values/fold';
import { redirectTarget } from '../values/redirect';

/** Hosts where companies have a page, a form or a short link, but no domain of their own. */
const shared = new Set(
  (
    'linkedin.com lnkd.in facebook.com fb.com fb.me instagram.com x.com twitter.com t.co youtube.com youtu.be tiktok.com ' +
    'threads.net pinterest.com medium.com substack.com github.com gitlab.com github.io google.com goo.gl g.co g.page ' +
    'forms.gle bit.ly tinyurl.com ow.ly buff.ly rebrand.ly is.gd t.ly cutt.ly linktr.ee beacons.ai bio.link about.me ' +
    'calendly.com hubs.ly hubs.li eventbrite.com meetup.com typeform.com wa.me t.me discord.gg notion.site wixsite.com ' +
    'wordpress.com blogspot.com squarespace.com myshopify.com carrd.co apple.com amazon.com crunchbase.com glassdoor.com ' +
    'wellfound.com indeed.com kickstarter.com'
  ).split(' '),
);

/**
 * The domain of a company's website link, taken out of pages that only lead on; a host that many share only where the
 * company is called like it ("Facebook", facebook.com). Undefined where the link gives none.
 */
export function companyDomainIn(website: string, company: string): string | undefined {
  const target = redirectTarget(website);
  if (target === undefined || isMail(target)) return undefined;
  const domain = registrableDomain(target) ?? hostOf(target);
  if (domain === undefined || !shared.has(domain)) return domain;
  const label = domain.split('.')[0] ?? '';
  return fold(company).replaceAll(' ', '').startsWith(label) ? domain : undefined;
}

function isMail(text: string): boolean {
  return /^(?:mailto:|[^\s/?#]+@[^\s/?#]+$)/i.test(text);
}
