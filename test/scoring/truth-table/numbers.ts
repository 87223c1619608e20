import { onlyForTexts, type Block } from './block';

/** Counts and money. Below, inside, across and above are meant of 100. */
export const number: Block = {
  types: ['company_size', 'revenue', 'page_view_count', 'session_count', 'last_seen_days'],
  columns: [
    ['unread', undefined],
    ['absent', null],
    ['absent', []],

    ['one', 50],
    ['one', 100],
    ['one', [150]],

    ['below', { from: 10, to: 99.5 }],
    ['inside', { from: 100, to: 100 }],
    ['inside', { from: 100, to: 200 }],
    ['inside', { from: 10, to: 100 }],
    ['across', { from: 50, to: 150 }],

    ['above', { from: 100.5, to: 200 }],
    ['above', { from: 100 }],
    ['below', { from: null, to: 50 }],

    ['several', [50, 150]],
    ['several', [50, { from: 90, to: 110 }]],

    ['malformed', '100'],
    ['malformed', {}],
    ['malformed', -1],
    ['malformed', [100, null]],
    ['malformed', { from: 9, to: 2 }],
    ['malformed', { from: -9, to: 2 }],
    ['malformed', { from: 1, to: '2' }],
    ['malformed', [[100]]],
  ],
  rows: [
    ['equals', 100, '??? -+- -+??? -?- -? !!!!!!!!'],
    ['equals', [100, 50], '??? ++- ?+??? -?? ++ !!!!!!!!'],
    ['not_equals', 100, '??? +-+ +-??? +?+ +? !!!!!!!!'],
    ['gt', 100, '??? --+ --?-? +?- +? !!!!!!!!'],
    ['gte', ' 100', '??? -++ -++?? ++- +? !!!!!!!!'],
    ['lt', 100, '??? +-- +--?? --+ ++ !!!!!!!!'],
    ['lte', '100.0', '??? ++- ++?+? -?+ ++ !!!!!!!!'],
    ['in', [100, 150], '??? -++ -+??? ??- +? !!!!!!!!'],
    ['in', 100, '??? -+- -+??? -?- -? !!!!!!!!'],
    ['not_in', [100, '+150'], '??? +-- +-??? ??+ -? !!!!!!!!'],
    ['between', [100, 200], '??? -++ -++?? +?- +? !!!!!!!!'],
    ['between', [200, 100], '!'],
    ['exists', true, '?-- +++ +++++ +++ ++ !!!!!!!!'],
    ['exists', 'false', '?++ --- ----- --- -- !!!!!!!!'],
    ['not_exists', undefined, '?++ --- ----- --- -- !!!!!!!!'],
    ...onlyForTexts,
  ],
};
