import { firstOf } from '../../first-of';
import { factsFrom } from '../../facts';
import { decoded } from '../../hosts';
import { textOf } from '../../text';
import { isDirectory } from '../directory-hosts';
import { siteIn } from './links';
import { subjectPage } from '../subject-page';
import { letters, numberIn, placeIn } from './wordings';

/** "/Overview/Working-at-Fjordline-EI_IE123.11,20.htm": the last two say where in it the employer's name stands. */
const address = /^\/[^/]+\/([^/]+)-EI_IE\d+\.(\d+),(\d+)(?:_[A-Z]+\d+)?\.htm$/;

/** An employer's overview on Glassdoor, in any of its languages and countries. */
export const glassdoor = subjectPage({
  kind: 'company',
  name: 'glassdoor',
  matches: (url) =>
    /(?:^|\.)glassdoor\./.test(url.hostname) && isDirectory(url.hostname) && employerIn(url) !== '',

  heading: (document, url) =>
    firstOf(document.querySelectorAll('h1, h2, [class*="employerHeader"] p, .info p')).find(
      (element) => letters(textOf(element).replaceAll('&', ' and ')) === employerIn(url),
    ) ?? null,

  facts({ document, url }) {
    const about = (part: string) => document.querySelector(`[data-test="employer-${part}"]`);
    const website =
      about('website') ?? document.querySelector('[class*="employerDetails"] a[class*="websiteLink"]');
    return factsFrom({
      website: [['overview:website', () => siteIn(website, url)]],
      company_location: [['overview:headquarters', () => placeIn(textOf(about('headquarters')))]],
      employees: [['overview:size', () => numberIn(textOf(about('size')))]],
      industry: [['overview:industry', () => textOf(about('industry'))]],
      revenue: [['overview:revenue', () => numberIn(textOf(about('revenue')))]],
    });
  },
});

/** The employer's name as the address has it, its letters and digits alone; "&" is "and" there. */
function employerIn({ pathname }: URL): string {
  const [, words = '', from = 0, to = 0] = address.exec(decoded(pathname)) ?? [];
  return letters(words.slice(Number(from), Number(to)));
}
