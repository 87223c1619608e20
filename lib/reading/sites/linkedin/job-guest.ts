import { factsFrom } from '../../facts';
import { jsonLdThings } from '../../structured-data/json-ld';
import { typesOf, wordsOf } from '../../structured-data/thing';
import { addressOf } from './address';
import type { Layout } from '../layouts';

/** The public page of a job, server HTML. Of its JSON-LD the places are the job's; `industry` is the company's. */
export const guestJob: Layout = {
  heading: (document) =>
    document.querySelector('.topcard__flavor:not([class*="flavor--"]), .topcard__org-name-link'),

  facts(heading) {
    const link = heading.closest('a') ?? heading.querySelector('a');
    const things = jsonLdThings(heading.ownerDocument);
    const posting = things.find((thing) => typesOf(thing).includes('JobPosting'));
    return factsFrom({
      industry: [['json-ld:industry', () => onlyIndustry(wordsOf(posting?.['industry']))]],
      linkedin_url: [['top-card:link', () => addressOf('company', link?.getAttribute('href'))]],
    });
  },
};

/** Adverts may list three industries in one text, and of them none is said to be the company's own. */
function onlyIndustry(text = ''): string | undefined {
  return /^(?:Technology, Information and )?[^,;]+$/.test(text) ? text : undefined;
}
