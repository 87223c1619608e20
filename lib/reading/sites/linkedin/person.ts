import type { Site } from '../../types';
import { slugOf } from './address';
import { readerOfLayouts, type Layout } from '../layouts';
import { emberPerson } from './person-ember';
import { emberPerson2018 } from './person-ember-2018';
import { guestPerson } from './person-guest';
import { guestPerson2013 } from './person-guest-2013';
import { mobilePerson } from './person-mobile';
import { sduiPerson } from './person-sdui';

/** Newest first; LinkedIn serves several at once. */
const layouts: readonly Layout[] = [
  sduiPerson,
  emberPerson,
  mobilePerson,
  guestPerson,
  emberPerson2018,
  guestPerson2013,
];

const reader = readerOfLayouts('person', layouts);

export const linkedInPerson: Site = {
  name: 'linkedin-person',

  matches: (url) => slugOf('person', url) !== undefined,
  see: reader.see,

  /** Sub-pages have a top card or not, as they please. */
  selfCheck: (document, url) =>
    /^\/in\/[^/]+\/?$/.test(url.pathname) ? reader.selfCheck(document, url) : [],
};
