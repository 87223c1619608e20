import { onlyForTexts, type Block } from './block';

const icp = (...conditions: object[]) => ({ rules: { groups: [{ conditions }] } });
const met = { type: 'city', comparator: 'equals', value: 'Hamburg' };
const unmet = { type: 'city', comparator: 'equals', value: 'Paris' };
const unknown = { type: 'seniority', comparator: 'exists' };

/** What else is known: a derived attribute's state comes of the other ICPs alone. */
export interface World {
  readonly attributes: object;
  readonly others: readonly object[];
}

const beside = (...others: object[]): World => ({ attributes: { city: 'Hamburg' }, others });
const given = { attributes: { icp_match: true, persona_match: true, icp_score: 100 }, others: [] };

export const flags: Block = {
  types: ['icp_match', 'persona_match'],
  columns: [
    ['unread', beside()],
    ['one', beside(icp(met))],
    ['one', beside(icp(unmet))],
    ['unread', beside(icp(unknown))],
    ['one', beside(icp(unmet), icp(met))],
    ['one', beside(icp(met), icp(unknown))],
    ['unread', beside(icp(unmet), icp(unknown))],
    ['ignored', given],
  ],
  rows: [
    ['equals', true, '?+-?++??'],
    ['equals', 'false', '?-+?--??'],
    ['equals', [true, false], '?++?++??'],
    ['not_equals', 'true', '?-+?--??'],
    ['not_equals', false, '?+-?++??'],
    ['exists', true, '?++?++??'],
    ['exists', false, '?--?--??'],
    ['not_exists', true, '?--?--??'],
    ['in', [true], '!'],
    ['not_in', [true], '!'],
    ['gt', 1, '!'],
    ['gte', 1, '!'],
    ['lt', 1, '!'],
    ['lte', 1, '!'],
    ['between', [0, 1], '!'],
    ...onlyForTexts,
  ],
};

export const score: Block = {
  types: ['icp_score'],
  columns: [
    ['unread', beside()],
    ['one', beside(icp(met))],
    ['one', beside(icp(unmet))],
    ['across', beside(icp(unknown))],
    ['across', beside(icp(met, unknown))],
    ['across', beside(icp(unmet), icp(met, unknown))],
    ['one', beside(icp(met), icp(unknown))],
    ['ignored', given],
  ],
  rows: [
    ['equals', 100, '?+-???+?'],
    ['not_equals', 100, '?-+???-?'],
    ['gt', 24, '?+-?+++?'],
    ['gte', 25, '?+-?+++?'],
    ['lt', 25, '?-+?---?'],
    ['lte', 100, '?++++++?'],
    ['in', [0, 100], '?++???+?'],
    ['not_in', [0, 100], '?--???-?'],
    ['between', [25, 100], '?+-?+++?'],
    ['exists', true, '?++++++?'],
    ['not_exists', true, '?------?'],
    ...onlyForTexts,
  ],
};
