import { firstOf } from '../../first-of';
import { factsFrom, leadingFirst } from '../../facts';
import { textOf } from '../../text';
import { labelled } from './labelled';
import { isPageOf, siteIn } from './links';
import { goesOnAfter } from './loaded';
import { subjectPage } from '../subject-page';
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
  matches: isPageOf('wellfound.com', /^\/company\/[^/]/),

  heading(document) {
    const heading = document.querySelector('h1');
    return heading && letters(document.title).includes(letters(textOf(heading))) ? heading : null;
  },

  facts({ document, url }) {
    const stated = labelled(document, labels.size, labels.site, ...labels.places, ...labels.markets);
    const listed = (names: readonly string[]) => names.map((name) => stated.get(name)?.element).find(Boolean);
    const itemsOf = (list: Element | undefined) => firstOf(list?.querySelectorAll('a') ?? []).map(textOf);
    const places = listed(labels.places);
    const [place, another] = itemsOf(places);
    const isSeat = another === undefined && goesOnAfter(places);
    const industry = leadingFirst('about:markets', itemsOf(listed(labels.markets)));
    return {
      ...factsFrom({
        employees: [['about:size', () => numberIn(stated.get(labels.size)?.text)]],
        website: [['about:website', () => siteIn(stated.get(labels.site)?.element, url)]],
        company_location: [['about:location', () => (isSeat ? placeIn(place) : undefined)]],
      }),
      ...(industry.length && { industry }),
    };
  },
});
