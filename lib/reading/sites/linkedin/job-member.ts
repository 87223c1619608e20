import { firstOf } from '../../first-of';
import { factsFrom } from '../../facts';
import { textOf } from '../../text';
import type { Facts } from '../../types';
import { addressOf, slugOf } from './address';
import type { Layout } from '../layouts';
import { jobIdOf } from './job-address';
import { employerOf } from './job-employer';

/** The server-driven page of a job. Its top card stands outside the named components; their keys end with the job's id. */
export const sduiJob: Layout = {
  heading(document, url) {
    const screen = document.querySelector('[data-sdui-screen$=".JobDetails"]');
    if (!screen?.querySelector(`[componentkey^="JobDetails_"][componentkey$="_${jobIdOf(url)}"]`))
      return null;
    const links = firstOf(screen.querySelectorAll('a[href*="/company/"]'));
    return links.find((link) => !link.closest('[data-sdui-component]') && textOf(link));
  },
  facts: (heading) => factsOf(heading, '[componentkey^="JobDetails_AboutTheCompany_"]'),
};

const shownJob =
  '[class*="unified-top-card__job-title"] a[href*="/jobs/view/"], .jobs-apply-button[data-job-id]';

/** The Ember page of a job; its title and its button say which one is shown, which may still be the one before. */
export const emberJob: Layout = {
  heading(document, url) {
    const shown = document.querySelector(shownJob);
    const id = shown?.getAttribute('href') ?? shown?.getAttribute('data-job-id');
    if (id && !id.includes(jobIdOf(url) ?? '')) return null;
    return document.querySelector('[class*="jobs-unified-top-card__company-name"]');
  },
  facts: (heading) => factsOf(heading, '.jobs-company'),
};

/** The company linked at the top, and what the box about it says, if it is about the same one. */
function factsOf(heading: Element, boxes: string): Facts {
  const link = (heading.closest('a') ?? heading.querySelector('a'))?.getAttribute('href');
  const box = heading.ownerDocument.querySelector(boxes);
  const boxLink = box?.querySelector('a[href*="/company/"]')?.getAttribute('href');
  const isOwn = slugOf('company', boxLink) === slugOf('company', link);
  const employer = box && isOwn ? employerOf(box) : {};
  return factsFrom({
    industry: [['about-company:industry', () => employer.industry]],
    employees: [['about-company:size', () => employer.size]],
    linkedin_url: [['top-card:link', () => addressOf('company', link)]],
  });
}
