import { expect, test } from 'vitest';
import { readerOf } from '../../../lib/reading/reader';
import { withRecipes } from '../../../lib/reading/recipes/reader';
import type { Recipe } from '../../../lib/reading/recipes/types';
import { sites } from '../../../lib/reading/registry';
import { healthSchema } from '../../../lib/profile/raw.schema';
import { crmRecipe } from '../../fixtures/crm-recipe';
import { documentOf } from '../document';

const staff = { by: 'attribute', attribute: 'data-field', value: 'staff' } as const;
const recipe: Recipe = { ...crmRecipe, fields: [...crmRecipe.fields, { fact: 'employees', anchor: staff }] };
const url = new URL('https://crm.example.com/companies/42');
const reader = 'taught:crm.example.com/companies/*';

const taughtChecks = (html: string, at = url, recipes = [recipe]) =>
  withRecipes(readerOf(sites), recipes)
    .health(documentOf(html), at)
    .filter((check) => check.reader.startsWith('taught:'));

const whole = '<h1>Harbor</h1><dl><dt>Industry</dt><dd>Retail</dd></dl><p data-field="staff">70</p>';

test('a page on which all that was taught is found', () => {
  expect(taughtChecks(whole)).toEqual([{ reader, lacks: [], facts: ['industry', 'employees'] }]);
});

test.each([
  ['industry:label', whole.replace('Industry', 'Sector')],
  ['industry:label', whole.replace('</dl>', '<dt>Industry</dt><dd>Fishing</dd></dl>')],
  ['employees:attribute', whole.replace('data-field', 'data-x')],
  ['name:heading', whole.replaceAll('h1', 'h2')],
])('an anchor that tells nothing any more is lacking: %s', (lacks, html) => {
  const checks = taughtChecks(html);
  expect(checks).toEqual([{ reader, lacks: [lacks], facts: [] }]);
  expect(healthSchema.safeParse({ url: url.href, ...checks[0] }).success).toBe(true);
});

test('a field that is blank on this record is not lacking', () => {
  expect(taughtChecks(whole.replace('Retail', ' '))).toEqual([{ reader, lacks: [], facts: ['employees'] }]);
});

test('recipes of the longest addresses are told apart', () => {
  const host = 'a'.repeat(250) + '.de';
  const path = `/${'a'.repeat(297)}/`;
  const long = ['*', 'b'].map((end): Recipe => ({ ...recipe, host, path: path + end }));
  const checks = taughtChecks(whole, new URL(`https://${host}${path}b`), long);
  expect(new Set(checks.map(({ reader }) => reader)).size).toBe(2);
  for (const check of checks) expect(healthSchema.safeParse({ url: url.href, ...check }).success).toBe(true);
});

test('pages that nothing was taught of are not counted', () => {
  expect(taughtChecks(whole, new URL('https://crm.example.com/people/42'))).toEqual([]);
});
