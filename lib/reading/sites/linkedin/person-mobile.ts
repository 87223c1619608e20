import { firstOf } from '../../first-of';
import { factsFrom } from '../../facts';
import { firstTextOf, textOf } from '../../text';
import { addressesIn, addressOf } from './address';
import type { Layout } from '../layouts';
import { currentAmong, tenseOf, workFacts, type Position, type Tense } from './positions';

/** The mobile web's page for members, server HTML: one section a card, entries folded away by a class alone. */
export const mobilePerson: Layout = {
  heading: (document) =>
    document.querySelector('meta[name="pageKey"][content^="p_mwlite_profile_view"]') &&
    document.querySelector('h1.heading-large'),

  facts(heading, url) {
    const card = heading.closest('.bg-color-background-container') ?? heading;
    return {
      ...factsFrom({
        headline: [['top-card:headline', () => textOf(card.querySelector('.body-small.text-color-text'))]],
        location: [['top-card:location', () => placeIn(card)]],
        linkedin_url: [['url', () => addressOf('person', url)]],
      }),
      ...workFacts(
        undefined,
        currentAmong(heading.ownerDocument.querySelectorAll(jobLines), tenseIn, positionOf),
      ),
    };
  },
};

/** School and company stand in lines like the place's; the place's alone goes on with a number of followers. */
function placeIn(card: Element): string | undefined {
  const lines = card.querySelectorAll('.body-small.text-color-text-low-emphasis');
  const line = firstOf(lines).find((element) => /\d/.test(textOf(element).replace(firstTextOf(element), '')));
  const place = firstTextOf(line);
  return /\d/.test(place) ? undefined : place;
}

const jobLines = '.experience-container .body-small';

/** Beginning, end and length have an element each: "Feb 2022 -", "Present", "4 yrs". */
function tenseIn(time: Element): Tense | undefined {
  const [from, to, length] = firstOf(time.children, 3).map(textOf);
  return tenseOf(`${from} ${to} · ${length}`);
}

/** A job is a list's entry, or an entry within that of its company. */
function positionOf(time: Element): Position {
  const entry = time.closest('li') ?? time;
  const group = entry.parentElement?.closest('li');
  const company = group?.querySelector('.list-item-heading') ?? entry.querySelector('.body-small');
  return {
    title: textOf(entry.querySelector('.list-item-heading')),
    company: company === time ? undefined : textOf(company),
    companyLink: addressesIn('company', group ?? entry)[0],
  };
}
