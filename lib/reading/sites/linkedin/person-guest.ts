import { factsFrom, leadingFirst, readable } from '../../facts';
import { jsonLdThings } from '../../structured-data/json-ld';
import { isThing, listOf, onlyThing, typesOf, wordsOf, type Thing } from '../../structured-data/thing';
import { textOf } from '../../text';
import { addressOf, canonicalAddress } from './address';
import { guestPlace } from './guest-place';
import { isCareerBreak } from './career-break';
import type { Layout } from '../layouts';

/**
 * The public page since 2019, server HTML. Its JSON-LD lists current jobs in `jobTitle` and `worksFor` (past ones
 * and schools are in `alumniOf`); since 2026 titles may be masked with asterisks there and on the page.
 */
export const guestPerson: Layout = {
  heading: (document) => document.querySelector('h1.top-card-layout__title'),

  facts(heading, url) {
    const document = heading.ownerDocument;
    const person = jsonLdThings(document).find((thing) => typesOf(thing).includes('Person'));
    const address = onlyThing(person?.['address']);
    const { employers, titles, hasBreak } = jobsIn(person);
    const employer = employers[0];
    const at = (selector: string) => document.querySelector(selector);
    const company_name = leadingFirst('json-ld:worksFor', employers.map(wordsOf), [
      'top-card:company',
      () =>
        hasBreak ? null : textOf(at('[data-section="currentPositionsDetails"] .top-card-link__description')),
    ]);
    const job_title = leadingFirst('json-ld:jobTitle', titles, [
      'experience:title',
      () => (hasBreak ? null : textOf(at(currentTitle))),
    ]);
    const work = { company_name, job_title: company_name.length > 0 ? job_title : [] };
    return {
      ...factsFrom({
        headline: [['top-card:headline', () => textOf(at('.top-card-layout__headline'))]],
        company_linkedin_url: [
          ['json-ld:worksFor.url', () => (isThing(employer) ? wordsOf(employer['url']) : null)],
        ],
        location: [
          ['json-ld:address.addressLocality', () => wordsOf(address?.['addressLocality'])],
          ['top-card:location', () => guestPlace(document)],
        ],
        country: [['json-ld:address.addressCountry', () => wordsOf(address?.['addressCountry'])]],
        linkedin_url: [
          ['canonical', () => canonicalAddress('person', document)],
          ['url', () => addressOf('person', url)],
        ],
      }),
      ...(hasBreak && employers.length === 0 ? work : readable(work)),
    };
  },
};

/** The current jobs that the page states for machines; where a career break is among them, only titles that are known to be of others. */
function jobsIn(person: Thing | undefined) {
  const [listed, titles] = [listOf(person?.['worksFor']), listOf(person?.['jobTitle']).map(wordsOf)];
  const isPaired = titles.length === listed.length;
  const isBreak = (index: number) =>
    isCareerBreak((isPaired && titles[index]) || '', wordsOf(listed[index]) ?? '');
  const employers = listed.filter((_, index) => !isBreak(index));
  const hasBreak = employers.length < listed.length;
  return {
    employers,
    titles: titles.filter((_, index) => !hasBreak || (isPaired && !isBreak(index))),
    hasBreak,
  };
}

const currentTitle = [
  '[data-section="currentPositionsDetails"] .experience-item__title',
  '.experience-item[data-section="currentPositionsDetails"] .profile-section-card__title',
].join();
