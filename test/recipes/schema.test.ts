import { describe, expect, it } from 'vitest';
import { fromFile, readFile, toFile } from '../../lib/recipes/file';
import { recipeSchema } from '../../lib/recipes/schema';
import type { Recipe } from '../../lib/reading/recipes/types';

const recipe: Recipe = {
  host: 'crm.example.com',
  path: '/company/*',
  kind: 'company',
  fields: [
    { fact: 'name', anchor: { by: 'heading' } },
    { fact: 'industry', anchor: { by: 'label', words: 'Branche', relation: 'definition' } },
    { fact: 'employees', anchor: { by: 'attribute', attribute: 'data-testid', value: 'size' } },
    { fact: 'revenue', anchor: { by: 'aria', role: 'textbox', name: 'Umsatz' } },
  ],
};
const taken = (data: unknown) => recipeSchema.safeParse(data).success;
const withAnchor = (anchor: unknown) => ({ ...recipe, fields: [{ fact: 'industry', anchor }] });

it('a recipe is taken as it is', () => {
  expect(recipeSchema.parse(structuredClone(recipe))).toEqual(recipe);
  expect(taken({ ...recipe, host: '*.example.com', path: '/a/*/b/**' })).toBe(true);
  for (const path of ['/app#/contacts/*', '/#!/contacts/**', '/#Contact/view/*', '/r?table=people&id=*#/x/*'])
    expect(taken({ ...recipe, path })).toBe(true);
});

describe('is refused:', () => {
  it.each([
    ['a host with a path', { ...recipe, host: 'crm.example.com/x' }],
    ['all of a top-level domain', { ...recipe, host: '*.com' }],
    ['every host', { ...recipe, host: '*' }],
    ['half a segment open', { ...recipe, path: '/comp*' }],
    ['all that follows, in the middle', { ...recipe, path: '/**/x' }],
    ['half a segment of a route open', { ...recipe, path: '/app#/contacts/x*' }],
    ['a place on the page', { ...recipe, path: '/app#top' }],
    ['half a parameter', { ...recipe, path: '/r?id' }],
    ['a pattern of another kind', { ...recipe, path: '(a+)+$' }],
    ['an endless path', { ...recipe, path: `/${'a'.repeat(999)}` }],
    ['a kind we do not know', { ...recipe, kind: 'planet' }],
    ['one fact twice', { ...recipe, fields: [recipe.fields[0], recipe.fields[0]] }],
    ['a thousand fields', { ...recipe, fields: Array(1000).fill(recipe.fields[0]) }],
    ['a fact we do not know', { ...recipe, fields: [{ fact: '__proto__', anchor: { by: 'heading' } }] }],
    ['more than a recipe says', { ...recipe, script: 'alert(1)' }],
    ['a position', withAnchor({ by: 'position', nth: 3 })],
    ['a selector', withAnchor({ by: 'attribute', attribute: 'class', value: 'x' })],
    ['a selector in an attribute', withAnchor({ by: 'attribute', attribute: 'id],*[x', value: 'x' })],
    ['an endless label', withAnchor({ by: 'label', words: 'x'.repeat(99), relation: 'next' })],
    ['a blank label', withAnchor({ by: 'label', words: ' ', relation: 'next' })],
    ['a relation we do not know', withAnchor({ by: 'label', words: 'x', relation: 'constructor' })],
    ['nothing', null],
  ])('%s', (_, data) => {
    expect(taken(data)).toBe(false);
  });
});

describe('a file', () => {
  it('gives back what was put in it', () => {
    expect(fromFile(toFile([recipe]))).toEqual({ recipes: [recipe] });
  });

  it('that is too large isn’t read; one that can’t be read says so', async () => {
    const text = () => Promise.reject(new Error('gone'));
    expect(await readFile({ size: 2_000_000, text })).toEqual({ problem: { is: 'too_large' } });
    expect(await readFile({ size: 20, text })).toEqual({ problem: { is: 'unreadable' } });
    expect(await readFile(new File([toFile([recipe])], 'recipes.json'))).toEqual({ recipes: [recipe] });
  });

  it.each([
    ['{', { is: 'no_json' }],
    ['[]', { is: 'no_recipes' }],
    ['{"format":"icp-lens-recipes","version":2,"recipes":[]}', { is: 'no_recipes' }],
    [toFile([]), { is: 'no_recipes' }],
    [
      toFile([recipe, withAnchor({ by: 'nth' }) as Recipe]),
      { is: 'malformed', at: 'recipes[2].fields[1].anchor.by' },
    ],
  ])('%.60s: %j', (text, problem) => {
    expect(fromFile(text)).toEqual({ problem });
  });
});
