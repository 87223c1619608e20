import { firstTextOf, textOf } from '../../text';
import { currentAmong, tenseOf, type Position } from './positions';

/**
 * The current jobs of a member's page of 2018–2021, where every part has a class of its own; undefined where none is
 * shown yet. One entry is one job, or a company with its roles.
 */
export function positions2018(document: Document): Position[] | undefined {
  const times = document.querySelectorAll(
    ':is(#experience-section, .experience-section) .pv-entity__date-range',
  );
  return currentAmong(times, tenseIn, positionOf);
}

/** The duration has an element of its own here. */
const tenseIn = (time: Element) => tenseOf(`${textOf(time)} · 1`);

function positionOf(time: Element): Position {
  const entry = time.closest('.pv-position-entity, .pv-profile-section__card-item-v2') ?? time;
  const role = time.closest('.pv-entity__role-details, .pv-entity__summary-info') ?? entry;
  const company =
    role.querySelector('.pv-entity__secondary-title') ??
    entry.querySelector('.pv-entity__company-summary-info h3 > :not(.visually-hidden)');
  return {
    title: textOf(role.querySelector('h3')),
    company: firstTextOf(company) || undefined,
    companyLink: undefined,
  };
}
