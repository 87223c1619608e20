import { notForTexts, type Block } from './block';

export const domain: Block = {
  types: ['domain'],
  columns: [
    ['unread', undefined],
    ['absent', null],
    ['absent', []],
    ['one', 'acme.co.uk'],
    ['one', 'https://www.shop.acme.co.uk:8080/x'],
    ['one', 'other.co.uk'],
    ['one', 'acme'],
    ['several', ['other.co.uk', 'shop.acme.co.uk']],
    ['several', ['other.co.uk', 'acme.com']],
    ['malformed', false],
  ],
  rows: [
    ['equals', 'http://acme.co.uk', '???++--+-!'],
    ['equals', 'ACME', '???---+--!'],
    ['not_equals', 'www.acme.co.uk', '???--++-+!'],
    ['contains', 'shop', '???-+--+-!'],
    ['not_contains', 'shop', '???+-++-+!'],
    ['starts_with', 'shop.', '???-+--+-!'],
    ['ends_with', '.co.uk', '???+++-++!'],
    ['in', ['acme.co.uk', 'acme.de'], '???++--+-!'],
    ['not_in', ['acme.co.uk', 'acme.de'], '???--++-+!'],
    ['has_any', ['acme.co.uk', 'acme.de'], '???++--+-!'],
    ['has_all', ['acme.co.uk', 'other.co.uk'], '???----+-!'],
    ['exists', true, '?--++++++!'],
    ['not_exists', true, '?++------!'],
    ...notForTexts,
  ],
};

const mara = 'https://de.linkedin.com/in/Mara/details/skills/?a=1#x';

export const linkedInUrl: Block = {
  types: ['linkedin_url'],
  columns: [
    ['unread', undefined],
    ['absent', null],
    ['absent', []],
    ['one', mara],
    ['one', 'linkedin.com/in/max'],
    ['one', 'Mara'],
    ['several', ['linkedin.com/in/max', mara]],
    ['several', ['linkedin.com/in/max', 'mara']],
    ['malformed', {}],
  ],
  rows: [
    ['equals', 'www.linkedin.com/in/mara/', '???+--+-!'],
    ['equals', 'mara', '???--+-+!'],
    ['not_equals', 'linkedin.com/in/mara', '???-++-+!'],
    ['contains', 'com/in/mara', '???+--+-!'],
    ['contains', 'skills', '???-----!'],
    ['not_contains', 'com/in/mara', '???-++-+!'],
    ['starts_with', 'https://www.linkedin.com/in/m', '???++-++!'],
    ['ends_with', '/mara', '???+--+-!'],
    ['in', ['linkedin.com/in/mara', 'linkedin.com/in/mo'], '???+--+-!'],
    ['not_in', ['linkedin.com/in/mara', 'linkedin.com/in/mo'], '???-++-+!'],
    ['has_any', ['linkedin.com/in/mara', 'linkedin.com/in/mo'], '???+--+-!'],
    ['has_all', ['linkedin.com/in/mara', 'linkedin.com/in/max'], '???---+-!'],
    ['exists', true, '?--+++++!'],
    ['not_exists', true, '?++-----!'],
    ...notForTexts,
  ],
};

const pricing = 'https://www.x.example/pricing/?a=1';
const more = 'https://x.example/pricing/more';
const about = 'https://x.example/about';

const pages: Block['columns'] = [
  ['unread', undefined],
  ['absent', null],
  ['absent', []],
  ['one', [pricing]],
  ['one', pricing],
  ['one', [more]],
  ['one', [about]],
  ['several', [about, pricing]],
  ['several', [about, 'https://x.example/']],
  ['malformed', [7]],
  ['malformed', ' '],
];

/** The type names the test, the comparator only says any, all or none; absent means that no page was visited. */
const ofTheWholeAddress: Block['rows'] = [
  ['starts_with', '/pric', '?--+++-+-!!'],
  ['starts_with', 'https://x.', '?----++++!!'],
  ['ends_with', 'e', '?----+---!!'],
  ['ends_with', '/pricing/', '?--++--+-!!'],
  ['ends_with', 'a=1', '?--++--+-!!'],
  ['exists', true, '?--++++++!!'],
  ['exists', false, '?++------!!'],
  ['not_exists', true, '?++------!!'],
  ...notForTexts,
];

export const pageContains: Block = {
  types: ['page_contains'],
  columns: pages,
  rows: [
    ['equals', '/pricing', '?--+++-+-!!'],
    ['not_equals', '/pricing', '?++---+-+!!'],
    ['contains', 'a=1', '?--++--+-!!'],
    ['not_contains', 'a=1', '?++--++-+!!'],
    ['in', ['/pricing', '/jobs'], '?--+++-+-!!'],
    ['not_in', ['/pricing', '/jobs'], '?++---+-+!!'],
    ['has_any', ['/pricing', '/jobs'], '?--+++-+-!!'],
    ['has_all', ['/pricing', '/about'], '?------+-!!'],
    ...ofTheWholeAddress,
  ],
};

export const pageEquals: Block = {
  types: ['page_equals'],
  columns: pages,
  rows: [
    ['equals', '/pricing', '?--++--+-!!'],
    ['equals', 'http://x.example/pricing#top', '?--++--+-!!'],
    ['not_equals', '/pricing/', '?++--++-+!!'],
    ['contains', 'x.example', '?-------+!!'],
    ['not_contains', 'x.example/pricing', '?++--++-+!!'],
    ['in', ['/pricing', '/jobs'], '?--++--+-!!'],
    ['not_in', ['/pricing', '/jobs'], '?++--++-+!!'],
    ['has_any', ['/about', '/jobs'], '?-----+++!!'],
    ['has_all', ['/pricing', '/about'], '?------+-!!'],
    ...ofTheWholeAddress,
  ],
};
