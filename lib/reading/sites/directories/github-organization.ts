import { factsFrom } from '../../facts';
import { textOf } from '../../text';
import { isPageOf, siteIn } from './links';
import { subjectPage } from '../subject-page';
import { placeIn } from './wordings';

const organization = '[itemtype$="//schema.org/Organization"]';

/** An organization's page on GitHub: it calls itself one in its markup, unlike a user's or a repository's page. */
export const gitHubOrganization = subjectPage({
  kind: 'company',
  name: 'github-organization',
  matches: isPageOf('github.com', /^\/[a-z\d][a-z\d-]*\/?$/i),
  heading: (document) => document.querySelector(`${organization} h1`),

  facts: ({ document, url }) =>
    factsFrom({
      company_location: [
        [
          'header:location',
          () => placeIn(textOf(document.querySelector(`${organization} [itemprop="location"]`))),
        ],
      ],
      website: [
        [
          'header:website',
          () => siteIn(document.querySelector(`${organization} a[itemprop="url"][rel~="nofollow"]`), url),
        ],
      ],
    }),
});
