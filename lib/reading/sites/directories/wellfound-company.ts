import { factsFrom, leadingFirst } from '../../facts';
import { textOf } from '../../text';
import { isPageOf, siteBehind, siteNamed } from './links';
import { labelled } from './labelled';
import { subjectPage } from './subject-page';
import { letters, numberIn, placeIn } from './wordings';

const labels = {
  size: 'Company size',
  site: 'Website',
  places: ['Location', 'Locations'],
  markets: ['Markets', 'Industries', 'Company industries'],
};

/** A company on Wellfound, formerly AngelList: what its page says beside labels. Of several places none is the seat. */
export const wellfoundCompany = subjectPage({
  kind: 'company',
  name: 'wellfound-company',
  examples: ['https://wellfound.com/company/fjordline', 'https://wellfound.com/company/fjordline/jobs'],
  matches: isPageOf('wellfound.com', /^\/company\/[^/]/),

  heading(document) {
    const heading = document.querySelector('h1');
    return heading && letters(document.title).includes(letters(textOf(heading))) ? heading : null;
  },

  facts(document, url) {
    const stated = labelled(document, labels.size, labels.site, ...labels.places, ...labels.markets);
    const first = (names: readonly string[]) => names.map((name) => stated.get(name)).find(Boolean);
    const items = (names: readonly string[]) =>
      Array.from(first(names)?.element.querySelectorAll('a') ?? [], textOf);
    const industry = leadingFirst('about:markets', items(labels.markets));
    const [place, another] = items(labels.places);
    return {
      ...factsFrom({
        employees: [['about:size', () => numberIn(stated.get(labels.size)?.text)]],
        website: [
          [
            'about:website',
            () =>
              siteBehind(
                stated.get(labels.site)?.element.closest('a') ??
                  stated.get(labels.site)?.element.querySelector('a'),
                url,
              ),
          ],
          ['about:website', () => siteNamed(stated.get(labels.site)?.text)],
        ],
        company_location: [['about:location', () => (another === undefined ? placeIn(place) : undefined)]],
      }),
      ...(industry.length && { industry }),
    };
  },
});
